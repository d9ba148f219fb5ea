namespace NewsReader.Articles.Comparing;

/// <summary>
/// Fingerprints of a statement: two statements with six words in a row in common share at least one. Hashes of four words
/// in a row, of which each three neighbours leave the smallest (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local
/// algorithms for document fingerprinting", SIGMOD).
/// </summary>
public static class StatementPrints
{
    private const int WordsAPrint = 4;
    private const int Window = 3;

    // A statement longer than this is told by its beginning.
    private const int MostWords = 400;

    /// <summary>The fingerprints, each once; none for a statement of less than four words.</summary>
    public static IReadOnlyCollection<long> Of(string text)
    {
        var words = StatementWords.In(text, MostWords);
        var hashes = new List<long>();
        for (var at = 0; at + WordsAPrint <= words.Count; at++)
        {
            hashes.Add(Hash(words, at));
        }

        var kept = new HashSet<long>();
        for (var at = 0; at < hashes.Count; at++)
        {
            // The last windows are cut off at the end, but for a statement shorter than one.
            if (at == 0 || at + Window <= hashes.Count)
            {
                kept.Add(hashes.Skip(at).Take(Window).Min());
            }
        }

        return kept;
    }

    // FNV-1a over the letters: stored, so it must be the same in every run.
    private static long Hash(IReadOnlyList<StatementWord> words, int start)
    {
        var hash = 14695981039346656037UL;
        for (var at = start; at < start + WordsAPrint; at++)
        {
            foreach (var letter in words[at].Key)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ ' ') * 1099511628211UL;
        }

        return unchecked((long)hash);
    }
}
