namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Tells whether a text was wrapped at a fixed column, and which of its line breaks were forced by that.</summary>
internal sealed class HardWrap
{
    private const int NarrowestColumn = 45;
    private const int WidestColumn = 100;

    // Wrapping leaves a line short by up to one long word; editors differ by a few columns.
    private const int Slack = 4;

    private readonly int column;

    public HardWrap(IReadOnlyList<string> lines) => column = ColumnOf(lines);

    /// <summary>True when the next word did not fit on the line.</summary>
    public bool IsForced(string line, string next)
    {
        if (column == 0 || line.Length == 0 || next.Length == 0)
        {
            return false;
        }

        var word = next.IndexOf(' ', StringComparison.Ordinal);
        return line.Length + 1 + (word < 0 ? next.Length : word) > column - Slack;
    }

    // The widest line, if it is narrow and most breaks inside runs of lines fall in the middle of a sentence.
    private static int ColumnOf(IReadOnlyList<string> lines)
    {
        var widest = 0;
        var breaks = 0;
        var inSentence = 0;
        var lowerCase = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            widest = Math.Max(widest, lines[i].Length);
            if (i + 1 < lines.Count && lines[i].Length > 0 && lines[i + 1].Length > 0)
            {
                breaks++;
                inSentence += LineShape.EndsAsSentence(lines[i]) ? 0 : 1;
                lowerCase += char.IsLower(lines[i + 1][0]) ? 1 : 0;
            }
        }

        var isWrapped = widest is >= NarrowestColumn and <= WidestColumn && breaks >= 3 && inSentence * 10 >= breaks * 6 && lowerCase * 10 >= breaks * 3;
        return isWrapped ? widest : 0;
    }
}
