using NewsReader.Articles.Identity;

namespace NewsReader.Articles;

/// <summary>A source as one article prints it. Role and affiliation change over time, so they belong here.</summary>
public sealed class ArticleSource
{
    private readonly List<Quotation> quotations = [];

    public int Id { get; private set; }

    /// <summary>The article that prints it; set when the article is stored.</summary>
    public Article? Article { get; private set; }

    /// <summary>Who it is over the whole library, as its name tells; set when the article is stored.</summary>
    public Source? Found { get; private set; }

    /// <summary>Who it is over the whole library, after what the reader decided; set when the article is stored.</summary>
    public Source? Source { get; private set; }

    /// <summary>
    /// When the article was published, else imported: it stands here too, so that the appearances of a source that is
    /// quoted in very many articles can be read in order.
    /// </summary>
    public DateTimeOffset ShelvedAt { get; private set; }

    /// <summary>The article's outlet: it stands here too, for the same reason.</summary>
    public string? Outlet { get; private set; }

    /// <summary>
    /// In which kinds of quotation it surely says something, a bit for each (see <see cref="BitOf"/>): it stands here, too, for the same reason.
    /// </summary>
    public int KindsSaid { get; private set; }

    /// <summary>The fullest name that this article prints: "Ulf Lässing", "a senior official".</summary>
    public required string Name { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>What the person does: "mayor", "head of the Sahel program".</summary>
    public string? Role { get; set; }

    /// <summary>For or at whom: "Konrad-Adenauer-Stiftung".</summary>
    public string? Affiliation { get; set; }

    /// <summary>Order of first appearance in the article: first of those who surely say something, then of the rest.</summary>
    public int Position { get; set; }

    /// <summary>What the source says here, sure or not, by position.</summary>
    public IReadOnlyList<Quotation> Quotations => quotations;

    /// <summary>What the source surely says here.</summary>
    public IEnumerable<Quotation> SureQuotations => quotations.Where(quotation => quotation.IsSure);

    /// <summary>Whether anything here is surely said by it.</summary>
    public bool IsSure => quotations.Exists(quotation => quotation.IsSure);

    /// <summary>The bit of a kind in <see cref="KindsSaid"/>.</summary>
    public static int BitOf(QuotationKind kind) => 1 << (int)kind;

    /// <summary>Joins the printed source to those that the library knows: the one found by its name, and the one to show.</summary>
    public void Join(Source found, Source shown, DateTimeOffset shelvedAt, string? outlet)
    {
        Found = found;
        Source = shown;
        ShelvedAt = shelvedAt;
        Outlet = outlet;
        KindsSaid = SureQuotations.Aggregate(0, (kinds, quotation) => kinds | BitOf(quotation.Kind));
    }

    /// <summary>Parts the printed source from those that the library knows.</summary>
    public void Leave() => (Found, Source) = (null, null);

    /// <summary>
    /// Whether the name alone tells who it is in any article: a person's full name, an organisation's name. "Lässing",
    /// "residents" and "a report" tell it only where they stand.
    /// </summary>
    public bool IsKnownByName => Kind switch
    {
        SourceKind.Person => IsFullName(SourceKey.Of(Name, Kind)),
        SourceKind.Organisation => Name.Any(char.IsUpper),
        SourceKind.Document => Name.Split(' ').Skip(1).Any(word => char.IsUpper(word.FirstOrDefault())),
        _ => false,
    };

    // "A. Diaz" may be Ana or Aldo; "J. K. Rowling" is one person.
    private static bool IsFullName(string key) =>
        key.Split(' ') is { Length: > 1 } words && (words.Length > 2 || words[0].Length > 1);

    internal void Add(Quotation quotation) => quotations.Add(quotation);

    /// <summary>The same printed source in another reading of the article: it keeps its id.</summary>
    internal void TakeOver(ArticleSource reading)
    {
        Role = reading.Role;
        Affiliation = reading.Affiliation;
        Position = reading.Position;
        quotations.Clear();
        quotations.AddRange(reading.quotations);
    }
}
