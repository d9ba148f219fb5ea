namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Tells sentences from headlines by their outer shape alone.</summary>
internal static class LineShape
{
    private const int LongestHeadline = 150;

    /// <summary>Runs on like an article's own text: a whole sentence of some length, or several.</summary>
    public static bool IsProse(string line)
    {
        if (line.Length > 220)
        {
            return true;
        }

        // Chinese and Japanese put no spaces between words.
        var isLong = line.Length >= 45 || (line.Length >= 15 && line.AsSpan().IndexOfAnyInRange('\u3040', '\u9FFF') >= 0);
        return isLong && (EndsWithStop(line) || line[^1] is ':' or ',' or ';' || (EndsAsSentence(line) && IsMoreThanAHeadline(line)));
    }

    /// <summary>One short line that does not end as a sentence: a headline, a crosshead, a promo.</summary>
    public static bool IsHeadlineLike(string line) =>
        line.Length is > 1 and <= LongestHeadline
        && !EndsWithStop(line)
        && line[^1] is not (',' or ';' or ':')
        && !HoldsSentenceBreak(line)
        && line.Any(char.IsLetter)
        && !char.IsLower(line.FirstOrDefault(char.IsLetter));

    // A headline may ask or shout too, but it is one sentence, and rarely somebody's words alone.
    private static bool IsMoreThanAHeadline(string line) =>
        line.Length > 130 || HoldsSentenceBreak(line) || line[^1] is '”' or '"' or '»' or '“';

    /// <summary>Ends with a stop, a question or an exclamation mark, inside or outside quotation marks and brackets.</summary>
    public static bool EndsAsSentence(string line) => LastMark(line) is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟';

    // A question or a shout can be a headline; a full stop makes a sentence. "U.S." and "Inc." do not end one.
    private static bool EndsWithStop(string line) => LastMark(line) is '.' or '。' or '।' && !line.EndsWith("...", StringComparison.Ordinal);

    private static char LastMark(string line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            if (line[i] is not ('"' or '”' or '“' or '’' or '\'' or '»' or '«' or '›' or ')' or ']' or ' ' or '*' or '_'))
            {
                return line[i];
            }
        }

        return '\0';
    }

    // ". A" inside the line, but not after an initial or a short form: "J. Li", "Sen. Diaz".
    private static bool HoldsSentenceBreak(string line)
    {
        for (var at = 1; at + 2 < line.Length; at++)
        {
            if (line[at] is '.' or '?' or '!' && line[at + 1] == ' ' && !char.IsLower(line[at + 2]) && EndsWord(line.AsSpan(0, at), line[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(ReadOnlySpan<char> before, char mark)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return mark != '.' || word.Length > 4 || (word.Length > 1 && char.IsLower(word[0]));
    }
}
