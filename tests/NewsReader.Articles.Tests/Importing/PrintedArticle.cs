using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

/// <summary>What an import found of an article's structure, as the samples' expected.json writes it. What is null was not printed.</summary>
public sealed record PrintedArticle
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The kind of the rejection; then nothing else is given.</summary>
    public RejectionKind? Rejected { get; init; }

    public string? Headline { get; init; }

    public bool? HeadlineIsDerived { get; init; }

    public string? Standfirst { get; init; }

    public string? Byline { get; init; }

    public IReadOnlyList<PrintedAuthor>? Authors { get; init; }

    public string? Dateline { get; init; }

    public string? Outlet { get; init; }

    /// <summary>ISO 8601: the day alone when no time was printed.</summary>
    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<PrintedSection>? Sections { get; init; }

    public IReadOnlyList<PrintedRelatedLink>? RelatedLinks { get; init; }

    /// <summary>"why: text" of what was left out, links apart.</summary>
    public IReadOnlyList<string>? Dropped { get; init; }

    public static string Rewrite(string json) => JsonSerializer.Deserialize<PrintedArticle>(json, Json)!.ToString();

    public static PrintedArticle Of(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported imported => Of(imported),
        ImportOutcome.Rejected rejected => new PrintedArticle { Rejected = rejected.Kind },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public override string ToString() => JsonSerializer.Serialize(this, Json);

    private static PrintedArticle Of(ImportOutcome.Imported imported)
    {
        var article = imported.Article;
        return new PrintedArticle
        {
            Headline = article.Headline,
            HeadlineIsDerived = article.HeadlineIsDerived ? true : null,
            Standfirst = article.Standfirst,
            Byline = article.Byline,
            Authors = Any(article.Credits.Select(credit => new PrintedAuthor(credit.Author.Name, credit.Author.Note))),
            Dateline = article.Dateline,
            Outlet = article.Outlet,
            Published = DateOf(article.PublishedAt, article.PublishedAtHasTime),
            Modified = DateOf(article.ModifiedAt, article.ModifiedAt?.TimeOfDay != TimeSpan.Zero),
            Language = article.Language,
            Sections = Any(article.Sections.Select(section => new PrintedSection(section.Heading, [.. section.Paragraphs.Select(paragraph => paragraph.PlainText)]))),
            RelatedLinks = Any(article.RelatedLinks.Select(link => new PrintedRelatedLink(link.Kind, link.Headline, link.Address, link.AfterParagraph))),
            Dropped = Any(imported.Dropped.Where(IsFurniture).Select(dropped => $"{dropped.Why}: {dropped.Text}")),
        };
    }

    private static bool IsFurniture(DroppedText dropped) => dropped.Why is not ("an advertisement of another story" or "a pointer to another story");

    private static List<T>? Any<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } some ? some : null;

    private static string? DateOf(DateTimeOffset? date, bool hasTime) =>
        date?.ToString(hasTime ? "yyyy-MM-ddTHH:mmzzz" : "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record PrintedAuthor(string Name, string? Note);

public sealed record PrintedSection(string? Heading, IReadOnlyList<string> Paragraphs);

public sealed record PrintedRelatedLink(RelatedLinkKind Kind, string Headline, string? Address, int? AfterParagraph);
