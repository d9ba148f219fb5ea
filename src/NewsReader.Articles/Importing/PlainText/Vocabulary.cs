using System.Text;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>
/// The words that carry a text's matter, by their first letters, so that "mercenary" meets "mercenaries". Small words count
/// for nothing: what is shorter than four letters is left out, unless it is a name in capitals.
/// </summary>
internal sealed class Vocabulary
{
    private const int StemLength = 6;

    private readonly HashSet<string> stems = [];

    public void Add(string text) => stems.UnionWith(StemsOf(text));

    /// <summary>The share of the line's own words that the text uses too, from 0 to 1; 1 for a line without such words.</summary>
    public double ShareOf(string line)
    {
        var own = StemsOf(line).Distinct().ToList();
        return own.Count == 0 ? 1 : own.Count(stems.Contains) / (double)own.Count;
    }

    public static IEnumerable<string> StemsOf(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word.Append(text[i]);
            }
            else if (word.Length > 0)
            {
                if (StemOf(word.ToString()) is { } stem)
                {
                    yield return stem;
                }

                word.Clear();
            }
        }
    }

    private static string? StemOf(string word)
    {
        var isShortName = word.Length is 2 or 3 && word.All(char.IsUpper);
        var lower = word.ToLowerInvariant();
        if ((word.Length < 4 && !isShortName) || SmallWords.IsSmall(lower))
        {
            return null;
        }

        return lower[..Math.Min(StemLength, lower.Length)];
    }
}
