namespace NewsReader.Articles.Correcting;

/// <summary>
/// Words of an article, found again after the article was read differently: by the words themselves, by what stands around
/// them, and by where they stood.
/// </summary>
/// <param name="Words">The words.</param>
/// <param name="Before">Up to <see cref="Context"/> characters before them in their paragraph.</param>
/// <param name="After">As many after them.</param>
/// <param name="Paragraph">The number of their paragraph.</param>
/// <param name="Start">Where they began in its plain text.</param>
public sealed record TextAnchor(string Words, string Before, string After, int Paragraph, int Start)
{
    public const int Context = 32;

    // Less context may stand around other words by chance.
    private const int FewestAround = 10;

    public static TextAnchor At(TextPlace place, IReadOnlyList<string> texts)
    {
        var text = texts[place.Paragraph];
        return new TextAnchor(
            text.Substring(place.Start, place.Length),
            text[Math.Max(0, place.Start - Context)..place.Start],
            text[place.End..Math.Min(text.Length, place.End + Context)],
            place.Paragraph,
            place.Start);
    }

    /// <summary>Where the words stand now, or null when they are gone.</summary>
    /// <param name="texts">The plain texts of the article by paragraph number, 0 for the standfirst.</param>
    public TextPlace? FindIn(IReadOnlyList<string> texts) => FindWords(texts) ?? FindBetween(texts);

    // Of several places with the same words: the one with the same words around, and of those the nearest.
    private TextPlace? FindWords(IReadOnlyList<string> texts)
    {
        var words = Fold(Words);
        TextPlace? best = null;
        var highest = double.MinValue;
        for (var number = 0; number < texts.Count && words.Length > 0; number++)
        {
            var text = Fold(texts[number]);
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            {
                var likeness = Likeness(text, at) - Distance(number, at);
                if (likeness > highest)
                {
                    highest = likeness;
                    best = new TextPlace(number, at, words.Length);
                }
            }
        }

        return best;
    }

    // The words were changed a little, but what stands around them was not.
    private TextPlace? FindBetween(IReadOnlyList<string> texts)
    {
        if (Before.Length < FewestAround || After.Length < FewestAround)
        {
            return null;
        }

        for (var number = 0; number < texts.Count; number++)
        {
            var text = Fold(texts[number]);
            var before = text.IndexOf(Fold(Before), StringComparison.Ordinal);
            var start = before + Before.Length;
            var end = before < 0 ? -1 : text.IndexOf(Fold(After), start, StringComparison.Ordinal);
            var length = end - start;
            if (end >= 0 && length * 2 >= Words.Length && length <= Words.Length * 2)
            {
                return new TextPlace(number, start, length);
            }
        }

        return null;
    }

    private int Likeness(string text, int at)
    {
        var (before, after) = (Fold(Before), Fold(After));
        var likeness = 0;
        for (var i = 1; i <= before.Length && at - i >= 0 && text[at - i] == before[^i]; i++)
        {
            likeness++;
        }

        var end = at + Words.Length;
        for (var i = 0; i < after.Length && end + i < text.Length && text[end + i] == after[i]; i++)
        {
            likeness++;
        }

        return likeness;
    }

    // Less than one character of likeness, so that it decides among equals alone.
    private double Distance(int paragraph, int start) =>
        1 - (1 / (1 + Math.Abs(paragraph - Paragraph) + (paragraph == Paragraph ? Math.Abs(start - Start) / 10_000.0 : 0)));

    // Character by character, so that places stay: importers differ in quotation marks, dashes and kinds of blank.
    private static string Fold(string text) => string.Create(text.Length, text, (folded, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            folded[i] = from[i] switch
            {
                '‘' or '’' or '‚' or '′' => '\'',
                '“' or '”' or '„' or '«' or '»' => '"',
                '–' or '—' or '‑' => '-',
                var other when char.IsWhiteSpace(other) => ' ',
                var other => other,
            };
        }
    });
}
