using System.Globalization;

namespace NewsReader.Articles.Comparing;

/// <summary>Cuts a text into words, so that two printings of it can be compared whatever their marks, capitals and accents.</summary>
public static class StatementWords
{
    /// <summary>The words in their order, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<StatementWord> In(string text, int most = int.MaxValue)
    {
        var words = new List<StatementWord>();
        for (var at = 0; at < text.Length && words.Count < most;)
        {
            var length = LengthAt(text, at);
            if (length > 0 && NameKey.Of(text.Substring(at, length)) is { Length: > 0 } key)
            {
                words.Add(new StatementWord(key, at, length));
            }

            at += Math.Max(1, length);
        }

        return words;
    }

    private static int LengthAt(string text, int start)
    {
        if (IsWordByItself(text[start]))
        {
            return 1;
        }

        var end = start;
        while (end < text.Length && IsOfWord(text, end) && !IsWordByItself(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (text[at] is '\'' or '’' or '\u00AD' && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    // Chinese and Japanese are written without blanks: each sign counts as a word.
    private static bool IsWordByItself(char character) => character is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';
}
