namespace NewsReader.Articles.Importing;

/// <summary>
/// Tells the language of running text by its script and its commonest small words. Each word counts for every language
/// that uses it; a language wins only when it is clearly ahead.
/// </summary>
internal static class LanguageFinder
{
    private const int WordsLookedAt = 1500;
    private const int FewestWords = 6;

    private static readonly Dictionary<string, string[]> LanguagesByWord = SmallWords.LanguagesByWord();

    private static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Known = LanguagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestSmallWord = LanguagesByWord.Keys.Max(word => word.Length);

    /// <summary>A BCP 47 tag, or null when the text is too short or looks like none of the languages known.</summary>
    public static string? Find(string text)
    {
        var head = text.Length > 20_000 ? text[..20_000] : text;
        return ScriptFinder.LanguageByScript(head, out var isLatin) ?? (isLatin ? ByWords(head) : null);
    }

    private static string? ByWords(string text)
    {
        var words = LanguagesOfWords(text);
        var ranked = words.SelectMany(languages => languages)
            .CountBy(language => language)
            .OrderByDescending(score => score.Value)
            .Take(2)
            .ToList();

        // Running text is a third small words or more; a tenth still tells it from names and noise.
        var isRunningText = words.Count >= FewestWords && ranked.Count > 0 && ranked[0].Value >= 3 && ranked[0].Value * 10 >= words.Count;
        return isRunningText && (ranked.Count == 1 || IsAhead(ranked[0].Key, ranked[1].Key, words)) ? ranked[0].Key : null;
    }

    // Danish and Norwegian share most small words: what counts between two is what only one of them says.
    private static bool IsAhead(string first, string second, List<string[]> words)
    {
        var forFirst = words.Count(languages => languages.Contains(first) && !languages.Contains(second));
        var forSecond = words.Count(languages => languages.Contains(second) && !languages.Contains(first));
        return forFirst >= 2 && forFirst >= 2 * forSecond;
    }

    // The languages of each word, none for a word that is no small word of any.
    private static List<string[]> LanguagesOfWords(string text)
    {
        var words = new List<string[]>();
        var start = -1;
        for (var i = 0; i <= text.Length && words.Count < WordsLookedAt; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(LanguagesOf(text.AsSpan(start, i - start)));
                start = -1;
            }
        }

        return words;
    }

    private static string[] LanguagesOf(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestSmallWord];
        var length = word.Length > LongestSmallWord ? -1 : word.ToLowerInvariant(lower);
        return length > 0 && Known.TryGetValue(lower[..length], out var languages) ? languages : [];
    }
}
