using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>A list of words as it is read best: in lower case, parted by white space.</summary>
internal static class WordList
{
    public static FrozenSet<string> Of(string words) => Split(words).ToFrozenSet(StringComparer.Ordinal);

    public static string[] Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
