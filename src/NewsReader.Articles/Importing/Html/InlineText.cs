using System.Text;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The words of one block as they are gathered, white space collapsed, with their links and emphasis.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder plain = new();
    private readonly List<InlineRun> runs = [];

    public bool IsEmpty => plain.Length == 0 || (plain.Length == 1 && plain[0] is ' ' or '\n');

    public int LinkLength { get; private set; }

    /// <summary>Characters in bold type.</summary>
    public int StrongLength { get; private set; }

    public IReadOnlyList<InlineRun> Runs => runs;

    /// <summary>True when the words end in raised ones.</summary>
    public bool EndsRaised => runs.Count > 0 && runs[^1].Style.Raised;

    public void Add(string text, InlineStyle style)
    {
        var start = plain.Length;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                if (!IsInvisible(character))
                {
                    plain.Append(character);
                }
            }
            else if (plain.Length > 0 && plain[^1] is not (' ' or '\n'))
            {
                plain.Append(' ');
            }
        }

        Note(start, style);
    }

    public void BreakLine()
    {
        if (plain.Length == 0)
        {
            return;
        }

        if (plain[^1] == ' ')
        {
            plain.Length--;
            if (runs.Count > 0 && runs[^1].End > plain.Length)
            {
                runs[^1] = runs[^1] with { End = plain.Length };
            }
        }

        if (plain.Length > 0 && plain[^1] != '\n')
        {
            plain.Append('\n');
            Note(plain.Length - 1, InlineStyle.Plain);
        }
    }

    /// <summary>The words alone; line breaks are kept.</summary>
    public string ToPlainText() => plain.ToString().Trim();

    public string ToMarkdown() => new InlineMarkdown(plain.ToString(), runs).Write();

    private void Note(int start, InlineStyle style)
    {
        var length = plain.Length - start;
        if (length <= 0)
        {
            return;
        }

        LinkLength += style.Address is null && !style.InLink ? 0 : length;
        StrongLength += style.Strong ? length : 0;
        if (runs.Count > 0 && runs[^1].Style == style && runs[^1].End == start)
        {
            runs[^1] = runs[^1] with { End = plain.Length };
        }
        else
        {
            runs.Add(new InlineRun(start, plain.Length, style));
        }
    }

    // Soft hyphens, zero-width spaces and byte order marks are the typesetter's, and NUL is nobody's.
    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' or < ' ';
}
