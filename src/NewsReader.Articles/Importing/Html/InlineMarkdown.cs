using System.Text;

namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// Writes a block's words as Markdown that reads as exactly these words: everything that CommonMark would take for a
/// mark is escaped, and emphasis is left out where its stars would not count as marks.
/// </summary>
internal sealed class InlineMarkdown(string plain, IReadOnlyList<InlineRun> runs)
{
    private readonly StringBuilder markdown = new();
    private int first;
    private int end;

    /// <summary>The words alone, escaped.</summary>
    public static string Escape(string plain) =>
        new InlineMarkdown(plain, [new InlineRun(0, plain.Length, InlineStyle.Plain)]).Write();

    public string Write()
    {
        end = plain.AsSpan().TrimEnd().Length;
        first = plain.Length - plain.AsSpan().TrimStart().Length;
        for (var i = 0; i < runs.Count; i++)
        {
            var address = runs[i].Style.Address;
            if (address is null)
            {
                WriteRun(runs[i]);
                continue;
            }

            var last = i;
            while (last + 1 < runs.Count && runs[last + 1].Style.Address == address)
            {
                last++;
            }

            WriteLink(i, last, address);
            i = last;
        }

        return markdown.ToString();
    }

    private void WriteLink(int from, int to, string address)
    {
        var (start, stop) = Inner(runs[from].Start, runs[to].End);
        if (start >= stop || plain.AsSpan(start, stop - start).Contains('\n'))
        {
            for (var i = from; i <= to; i++)
            {
                WriteRun(runs[i]);
            }

            return;
        }

        WriteText(runs[from].Start, start);
        if (markdown.Length > 0 && markdown[^1] == '!')
        {
            markdown.Insert(markdown.Length - 1, '\\');
        }

        markdown.Append('[');
        for (var i = from; i <= to; i++)
        {
            WriteRun(new InlineRun(Math.Max(start, runs[i].Start), Math.Min(stop, runs[i].End), runs[i].Style));
        }

        markdown.Append("](<").Append(address).Append(">)");
        WriteText(stop, runs[to].End);
    }

    private void WriteRun(InlineRun run)
    {
        var (start, stop) = Inner(run.Start, run.End);
        var marks = start < stop ? MarksOf(run.Style, start, stop) : "";
        if (marks.Length == 0)
        {
            WriteText(run.Start, run.End);
            return;
        }

        WriteText(run.Start, start);
        markdown.Append(marks);
        WriteWords(run.Style.Code, start, stop);
        markdown.Append(marks);
        WriteText(stop, run.End);
    }

    private void WriteWords(bool asCode, int start, int stop)
    {
        if (asCode)
        {
            markdown.Append(plain, start, stop - start);
        }
        else
        {
            WriteText(start, stop);
        }
    }

    private string MarksOf(InlineStyle style, int start, int stop)
    {
        var words = plain.AsSpan(start, stop - start);
        if (style.Code)
        {
            return words.ContainsAny('`', '\n') || (markdown.Length > 0 && markdown[^1] == '`') ? "" : "`";
        }

        var opens = char.IsLetterOrDigit(words[0]) || IsBorder(start - 1);
        var closes = char.IsLetterOrDigit(words[^1]) || IsBorder(stop);
        if (!opens || !closes || words.Contains('\n') || (markdown.Length > 0 && markdown[^1] is '*' or '~' or '^'))
        {
            return "";
        }

        return style switch
        {
            { Raised: true } when !words.Contains(' ') => "^",
            { Lowered: true } when !words.Contains(' ') => "~",
            { Strong: true, Emphasis: true } => "***",
            { Strong: true } => "**",
            { Emphasis: true } => "*",
            { Struck: true } => "~~",
            _ => "",
        };
    }

    private bool IsBorder(int at) => at < first || at >= end || char.IsWhiteSpace(plain[at]);

    private (int Start, int Stop) Inner(int start, int stop)
    {
        start = Math.Max(start, first);
        stop = Math.Min(stop, end);
        while (start < stop && char.IsWhiteSpace(plain[start]))
        {
            start++;
        }

        while (stop > start && char.IsWhiteSpace(plain[stop - 1]))
        {
            stop--;
        }

        return (start, stop);
    }

    private void WriteText(int from, int to)
    {
        to = Math.Min(to, end);
        for (var i = Math.Max(from, first); i < to; i++)
        {
            var character = plain[i];
            if (character == '\n')
            {
                markdown.Append("\\\n");
                continue;
            }

            if (IsMark(character) || (character is '#' or '>' or '-' or '.' or ')' && BeginsLine(i)))
            {
                markdown.Append('\\');
            }

            markdown.Append(character);
        }
    }

    private static bool IsMark(char character) =>
        character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&' or '|' or '~' or '^' or '+' or '=';

    // "1." at the beginning of a line would be a list, as "-" would.
    private bool BeginsLine(int at)
    {
        var digits = 0;
        while (--at >= first && char.IsAsciiDigit(plain[at]) && digits < 10)
        {
            digits++;
        }

        return at < first || plain[at] == '\n';
    }
}
