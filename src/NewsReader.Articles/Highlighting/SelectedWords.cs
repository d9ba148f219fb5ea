namespace NewsReader.Articles.Highlighting;

/// <summary>
/// Words of one paragraph as a reader selected them on a page. A browser counts blanks as it lays them out, so they are told
/// by their other characters.
/// </summary>
/// <param name="Paragraph">The number of the paragraph, 0 for the standfirst.</param>
/// <param name="Before">How many characters that are no blanks stand before them in it.</param>
/// <param name="Words">The words, with blanks of any kind and number.</param>
public sealed record SelectedWords(int Paragraph, int Before, string Words)
{
    /// <summary>Where the words stand, or null when the paragraph has them no more.</summary>
    /// <param name="texts">The plain texts of the article by paragraph number, 0 for the standfirst.</param>
    public TextPlace? FindIn(IReadOnlyList<string> texts)
    {
        if (Paragraph < 0 || Paragraph >= texts.Count)
        {
            return null;
        }

        var (text, places) = WithoutBlanks(texts[Paragraph]);
        var words = WithoutBlanks(Words).Text;
        return words.Length > 0 && StartOf(words, text) is >= 0 and var start
            ? new TextPlace(Paragraph, places[start], places[start + words.Length - 1] + 1 - places[start])
            : null;
    }

    // Where it was selected; else, since the page may be older than the text, the occurrence nearest to that.
    private int StartOf(string words, string text)
    {
        if (Before >= 0 && Before <= text.Length && text.AsSpan(Before).StartsWith(words, StringComparison.Ordinal))
        {
            return Before;
        }

        var middle = Math.Clamp(Before, 0, text.Length);
        var after = text.IndexOf(words, middle, StringComparison.Ordinal);
        var before = middle == 0 ? -1 : text.LastIndexOf(words, middle - 1, StringComparison.Ordinal);
        return before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    }

    private static (string Text, int[] Places) WithoutBlanks(string text)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]))];
        return (string.Create(places.Length, (text, places), (bare, from) =>
        {
            for (var i = 0; i < bare.Length; i++)
            {
                bare[i] = from.text[from.places[i]];
            }
        }), places);
    }
}
