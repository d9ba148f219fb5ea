using System.Globalization;
using System.Text;

namespace NewsReader.Articles.Importing;

/// <summary>Rids text of what nobody sees: control characters, soft hyphens, zero-width marks, half surrogate pairs.</summary>
internal static class CleanText
{
    /// <summary>One line of a page: runs of white space, no-break spaces among them, become one space.</summary>
    public static string Line(ReadOnlySpan<char> printed)
    {
        var line = new StringBuilder(printed.Length);
        foreach (var rune in printed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                AppendSpace(line);
            }
            else if (!IsUnseen(rune))
            {
                Append(line, rune);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The text with every half of a surrogate pair replaced, which no encoding can write.</summary>
    public static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return string.Concat(text.EnumerateRunes());
            }
        }

        return text;
    }

    private static void Append(StringBuilder line, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        line.Append(units[..rune.EncodeToUtf16(units)]);
    }

    private static void AppendSpace(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
        {
            line.Append(' ');
        }
    }

    // Joiners stay: Persian, Indic scripts and emoji are spelt with them. Marks that turn the writing direction go,
    // as they can make text read otherwise than it is stored.
    private static bool IsUnseen(Rune rune) =>
        rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
