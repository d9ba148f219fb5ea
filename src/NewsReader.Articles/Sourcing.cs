namespace NewsReader.Articles;

/// <summary>What an article rests on, in plain counts: who is named, and how many of its words are credited to whom.</summary>
/// <remarks>Only sure statements count. Words credited to nobody ("reportedly") count as the article's own. A word within two statements counts once.</remarks>
public sealed class Sourcing
{
    private readonly Article article;
    private readonly Dictionary<int, string> texts;
    private readonly Dictionary<ArticleSource, int> words;

    public Sourcing(Article article)
    {
        this.article = article;
        texts = article.Paragraphs.ToDictionary(paragraph => paragraph.Number, paragraph => paragraph.PlainText);
        texts[0] = article.Standfirst ?? "";
        words = article.SureSources.ToDictionary(source => source, source => CountIn(source.SureQuotations));
        Named = words.Keys.Count(IsNamed);
        Direct = CountIn(Credited(QuotationKind.Direct));
        Mixed = CountIn(Credited(QuotationKind.Direct, QuotationKind.Mixed)) - Direct;
        Indirect = CountIn(Credited(QuotationKind.Direct, QuotationKind.Mixed, QuotationKind.Indirect)) - Direct - Mixed;
    }

    /// <summary>Sources with a name of their own: persons, and organisations and documents that are called by one.</summary>
    public int Named { get; }

    /// <summary>Sources without one: "a senior official", "residents", "the firm".</summary>
    public int Unnamed => words.Count - Named;

    /// <summary>Whether everything that is credited to somebody is credited to one source.</summary>
    public bool RestsOnOne => words.Count == 1;

    /// <summary>Words in the sources' own words.</summary>
    public int Direct { get; }

    /// <summary>Words of statements that mix the reporter's words with some of the source's own.</summary>
    public int Mixed { get; }

    /// <summary>Words of statements in the reporter's words.</summary>
    public int Indirect { get; }

    /// <summary>Words of standfirst and body that are credited to no source.</summary>
    public int Uncredited => article.WordCount - Direct - Mixed - Indirect;

    /// <summary>Words of the source's sure statements.</summary>
    public int WordsOf(ArticleSource source) => words.GetValueOrDefault(source);

    /// <summary>Words as a percentage of the article's, from 0 to 100.</summary>
    public double ShareOf(int count) => article.WordCount == 0 ? 0 : 100.0 * count / article.WordCount;

    private static bool IsNamed(ArticleSource source) => source.Kind == SourceKind.Person || source.IsKnownByName;

    private IEnumerable<Quotation> Credited(params QuotationKind[] kinds) =>
        words.Keys.SelectMany(source => source.SureQuotations).Where(quotation => kinds.Contains(quotation.Kind));

    private int CountIn(IEnumerable<Quotation> quotations)
    {
        var places = quotations.SelectMany(quotation => quotation.Places).OrderBy(place => place.Paragraph).ThenBy(place => place.Start);
        var count = 0;
        var (paragraph, end) = (-1, 0);
        foreach (var place in places)
        {
            if (place.Paragraph != paragraph)
            {
                (paragraph, end) = (place.Paragraph, 0);
            }

            var text = texts[paragraph];
            var start = Math.Max(place.Start, end);
            end = Math.Max(end, Math.Min(place.End, text.Length));
            count += Words.CountIn(text.AsSpan(Math.Min(start, end), end - Math.Min(start, end)));
        }

        return count;
    }
}
