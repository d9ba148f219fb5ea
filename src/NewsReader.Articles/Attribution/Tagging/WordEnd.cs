using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Where the token that starts at a place ends. Numbers, hyphenated words, initials and abbreviations stay whole;
/// "n't" and the clitics ('s, 're, 've, 'll, 'd, 'm) are tokens of their own.
/// </summary>
internal static class WordEnd
{
    private const int LongestAbbreviation = 5;

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ("mr mrs ms dr sen rep gov gen st jr sr lt col sgt sens reps no vs inc corp co ltd jan feb aug sept oct nov dec " +
         "calif fla mass pa va wis ill mich ariz conn ga md minn nev tenn wash prof rev hon capt cmdr adm ala ark colo " +
         "del ind kan ky la mo mont neb okla ore vt wyo tex insp supt det maj").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviation =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int After(string text, int start)
    {
        var first = text[start];
        if (char.IsLetterOrDigit(first))
        {
            return AfterWord(text, start);
        }

        if (first is '\'' or '`' && start + 1 < text.Length && text[start + 1] == first)
        {
            return start + 2;
        }

        if (IsApostrophe(first) && start > 0 && char.IsLetterOrDigit(text[start - 1]) && CliticLength(text, start + 1) is > 0 and var length)
        {
            return start + 1 + length;
        }

        if (char.IsHighSurrogate(first) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            return start + 2;
        }

        return first is '-' or '.' ? AfterRun(text, start) : start + 1;
    }

    private static int AfterRun(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end;
    }

    private static int AfterWord(string text, int start)
    {
        var at = start + 1;
        for (; at < text.Length; at++)
        {
            if (IsInWord(text[at]))
            {
                continue;
            }

            if (IsApostrophe(text[at]) && CliticLength(text, at + 1) > 0)
            {
                return at;
            }

            if (IsApostrophe(text[at]) && IsNegation(text, at))
            {
                return at - 1 > start ? at - 1 : at + 2;
            }

            if (!Joins(text, at))
            {
                break;
            }
        }

        return at < text.Length && text[at] == '.' && IsAbbreviation(text, start, at) ? at + 1 : at;
    }

    private static bool IsInWord(char character) =>
        char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '-' or '‐' or '‑' or '_' or '\'' or '’' or '&' => true,
            ',' or ':' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '.' => !(char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1])),
            _ => false,
        };
    }

    /// <summary>The letters of a clitic that starts at a place and ends its word; 0 if none does.</summary>
    private static int CliticLength(string text, int at)
    {
        var length = 0;
        while (at + length < text.Length && length < 3 && char.IsLetterOrDigit(text[at + length]))
        {
            length++;
        }

        var isClitic = length switch
        {
            1 => text[at] is 's' or 'S' or 'd' or 'm',
            2 => text.AsSpan(at, 2) is "re" or "ve" or "ll",
            _ => false,
        };
        return isClitic ? length : 0;
    }

    private static bool IsNegation(string text, int apostrophe) =>
        text[apostrophe - 1] is 'n' or 'N'
        && apostrophe + 1 < text.Length && text[apostrophe + 1] is 't' or 'T'
        && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static bool IsAbbreviation(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return IsInitials(word) || (word.Length <= LongestAbbreviation && Abbreviation.Contains(word) && char.IsUpper(word[0]));
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var fits = i % 2 == 0 ? char.IsUpper(word[i]) : word[i] == '.';
            if (!fits || i > 8)
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’';
}
