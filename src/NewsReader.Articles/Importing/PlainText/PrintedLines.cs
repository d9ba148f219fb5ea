namespace NewsReader.Articles.Importing.PlainText;

/// <summary>The lines of a page, cleaned; an empty string is a blank line.</summary>
internal static class PrintedLines
{
    // Everything that breaks a line somewhere, with the two separators of Unicode.
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\n\r\u000B\f\u0085\u2028\u2029");

    public static List<string> Of(string text)
    {
        var lines = new List<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Breaks);
            lines.Add(CleanText.Line(end < 0 ? rest : rest[..end]));
            if (end < 0)
            {
                break;
            }

            rest = rest[(end + (rest[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1))..];
        }

        return lines;
    }
}
