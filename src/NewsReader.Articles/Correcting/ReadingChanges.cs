namespace NewsReader.Articles.Correcting;

/// <summary>What one reading of an original says otherwise than another, in words for the reader.</summary>
public sealed record ReadingChanges
{
    private const int MostListed = 40;
    private const int LongestListed = 160;

    /// <summary>The headline before, where it is another one now.</summary>
    public string? FormerHeadline { get; init; }

    /// <summary>The headline now, where it was another one before.</summary>
    public string? Headline { get; init; }

    /// <summary>Other facts of the head that changed: "authors", "date".</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    public ListChange Paragraphs { get; init; } = ListChange.None;

    public ListChange Sources { get; init; } = ListChange.None;

    public ListChange Quotations { get; init; } = ListChange.None;

    public ListChange Links { get; init; } = ListChange.None;

    public bool AreNone => Headline is null && Facts.Count == 0 && Paragraphs.IsNone && Sources.IsNone && Quotations.IsNone && Links.IsNone;

    public static ReadingChanges Between(ArticleCopy former, ArticleCopy now) => new()
    {
        FormerHeadline = former.Headline == now.Headline ? null : former.Headline,
        Headline = former.Headline == now.Headline ? null : now.Headline,
        Facts = [.. FactsOf(former, now)],
        Paragraphs = Between(Blocks(former), Blocks(now)),
        Sources = Between(former.Sources.Select(Described), now.Sources.Select(Described)),
        Quotations = Between(former.Quotations.Select(Described), now.Quotations.Select(Described)),
        Links = Between(former.Links.Select(link => link.Headline), now.Links.Select(link => link.Headline)),
    };

    private static IEnumerable<string> FactsOf(ArticleCopy former, ArticleCopy now)
    {
        (string Name, bool Differs)[] facts =
        [
            ("standfirst", former.Standfirst != now.Standfirst),
            ("authors", !former.Authors.SequenceEqual(now.Authors)),
            ("date", former.PublishedAt != now.PublishedAt || former.PublishedAtHasTime != now.PublishedAtHasTime || former.ModifiedAt != now.ModifiedAt),
            ("outlet", former.Outlet != now.Outlet),
            ("topic", former.Topic != now.Topic),
            ("language", former.Language != now.Language),
            ("byline", former.Byline != now.Byline),
            ("dateline", former.Dateline != now.Dateline),
        ];
        return facts.Where(fact => fact.Differs).Select(fact => fact.Name);
    }

    private static IEnumerable<string> Blocks(ArticleCopy copy) =>
        copy.Sections.SelectMany(section => section.Paragraphs.Prepend(section.Heading is null ? "" : "## " + section.Heading)).Where(block => block.Length > 0);

    private static string Described(CopiedSource source) => source.Role is null ? source.Name : $"{source.Name}, {source.Role}";

    private static string Described(CopiedQuotation quotation) =>
        $"{quotation.Source?.Name ?? "Nobody"} ({quotation.Kind.ToString().ToLowerInvariant()}): {quotation.Text}";

    // Each text counts as often as it stands there.
    private static ListChange Between(IEnumerable<string> former, IEnumerable<string> now)
    {
        var left = former.GroupBy(text => text).ToDictionary(group => group.Key, group => group.Count());
        var added = new List<string>();
        foreach (var text in now)
        {
            if (left.GetValueOrDefault(text) is > 0 and var count)
            {
                left[text] = count - 1;
            }
            else
            {
                added.Add(text);
            }
        }

        var removed = left.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)).ToList();
        return new ListChange(added.Count, removed.Count, Listed(added), Listed(removed));
    }

    private static IReadOnlyList<string> Listed(List<string> texts) =>
        [.. texts.Take(MostListed).Select(text => text.Length > LongestListed ? text[..(LongestListed - 1)] + "…" : text)];
}
