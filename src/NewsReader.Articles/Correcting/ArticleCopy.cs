using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsReader.Articles.Correcting;

/// <summary>
/// The copy of an article: what an importer found in its original, as plain values that can be kept apart from what the
/// reader put right, compared with another reading, and changed in part.
/// </summary>
public sealed record ArticleCopy
{
    public required string Headline { get; init; }

    public bool HeadlineIsDerived { get; init; }

    public string? Standfirst { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Outlet { get; init; }

    public string? Topic { get; init; }

    public string? Language { get; init; }

    public string? Address { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public bool PublishedAtHasTime { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public IReadOnlyList<CopiedAuthor> Authors { get; init; } = [];

    public IReadOnlyList<CopiedSection> Sections { get; init; } = [];

    /// <summary>Everything that is attributed, in order of appearance; each names its source.</summary>
    public IReadOnlyList<CopiedQuotation> Quotations { get; init; } = [];

    public IReadOnlyList<CopiedLink> Links { get; init; } = [];

    /// <summary>The plain texts that quotations point into, by paragraph number: 0 is the standfirst.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Texts => [Standfirst ?? "", .. Sections.SelectMany(section => section.Texts)];

    /// <summary>Who is quoted, in order of first appearance.</summary>
    [JsonIgnore]
    public IReadOnlyList<CopiedSource> Sources => [.. Quotations.Select(quotation => quotation.Source).OfType<CopiedSource>().Distinct()];

    /// <summary>The words at some places, as printed; parts of a discontinuous content are joined by " … ".</summary>
    public string WordsAt(IReadOnlyList<TextPlace> places) =>
        string.Join(" … ", places.Select(place => Texts[place.Paragraph].Substring(place.Start, place.Length)));

    /// <summary>Whether the other says the same in everything, also in what no reader sees, such as how sure a finder is.</summary>
    public bool IsLike(ArticleCopy other) => JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);
}
