using System.Net;
using System.Text.Json;

namespace NewsReader.Articles.Importing.Html;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed class JsonLdArticle
{
    private readonly JsonLdGraph graph;
    private readonly JsonElement json;

    private JsonLdArticle(JsonLdGraph graph, JsonElement json)
    {
        this.graph = graph;
        this.json = json;
        IsLive = TypesOf(json).Contains("LiveBlogPosting", StringComparer.Ordinal);
    }

    public bool IsLive { get; }

    public string? Headline => TextOf("headline") ?? TextOf("name");

    public string? Published => TextOf("datePublished");

    public string? Modified => TextOf("dateModified");

    public string? Topic => TextOf("articleSection");

    public string? Language => TextOf("inLanguage");

    /// <summary>The article's words; lines are paragraphs.</summary>
    public string? Body => json.TryGetProperty("articleBody", out var body) ? StringsOf(body).Select(WebUtility.HtmlDecode).FirstOrDefault() : null;

    public string? Outlet => NamesOf("publisher").Select(named => named.Name).FirstOrDefault();

    public string? Address => TextOf("url") ?? TextOf("mainEntityOfPage") ?? IdOf("mainEntityOfPage");

    /// <summary>The authors' names with whether each is a person.</summary>
    public IEnumerable<(string Name, bool IsPerson)> Authors => NamesOf("author").Any() ? NamesOf("author") : NamesOf("creator");

    /// <summary>The first object that is an article, fullest first; null when there is none.</summary>
    public static JsonLdArticle? FindIn(JsonLdGraph graph) => graph.Objects
        .Where(json => TypesOf(json).Any(IsArticle))
        .Select(json => new JsonLdArticle(graph, json))
        .OrderByDescending(article => (article.Headline is null ? 0 : 2) + (article.Published is null ? 0 : 1) + (article.Body is null ? 0 : 1) + (article.Authors.Any() ? 1 : 0))
        .FirstOrDefault();

    /// <summary>When the page itself was published, for pages that describe no article.</summary>
    public static string? PagePublished(JsonLdGraph graph) => graph.Objects
        .Where(json => TypesOf(json).Any(type => type.EndsWith("Page", StringComparison.Ordinal)))
        .Select(json => new JsonLdArticle(graph, json).Published)
        .FirstOrDefault(date => date is not null);

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "CriticReview"
            or "AnalysisNews";

    private static IEnumerable<string> TypesOf(JsonElement json) => json.TryGetProperty("@type", out var type)
        ? StringsOf(type).Select(name => name[(name.LastIndexOf('/') + 1)..])
        : [];

    private static IEnumerable<string> StringsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when JsonLdGraph.TextOf(value) is { } text => [text],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(StringsOf),
        _ => [],
    };

    private string? TextOf(string property) => json.TryGetProperty(property, out var value)
        ? StringsOf(value).Select(Clean).FirstOrDefault(text => text.Length > 0)
        : null;

    private string? IdOf(string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out var id)
            ? StringsOf(id).FirstOrDefault()
            : null;

    private IEnumerable<(string Name, bool IsPerson)> NamesOf(string property) =>
        json.TryGetProperty(property, out var value) ? NamesIn(value) : [];

    private IEnumerable<(string Name, bool IsPerson)> NamesIn(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when Clean(JsonLdGraph.TextOf(value) ?? "") is { Length: > 0 } name:
                yield return (name, true);
                break;
            case JsonValueKind.Array:
                foreach (var named in value.EnumerateArray().SelectMany(NamesIn))
                {
                    yield return named;
                }

                break;
            case JsonValueKind.Object:
                var person = graph.Resolve(value);
                var isPerson = !TypesOf(person).Any(type => type.EndsWith("Organization", StringComparison.Ordinal));
                foreach (var name in person.TryGetProperty("name", out var names) ? StringsOf(names) : [])
                {
                    yield return (Clean(name), isPerson);
                }

                break;
        }
    }

    private static string Clean(string text) => CleanText.Line(WebUtility.HtmlDecode(text)).Trim();
}
