using NewsReader.Articles.Correcting;

namespace NewsReader.Articles.Importing;

/// <summary>What is known of a page beyond what an importer can see: the reader's choices for it, and rules for its site.</summary>
public sealed record PageRepair
{
    public static readonly PageRepair None = new();

    /// <summary>What the reader decided about single blocks of this page.</summary>
    public IReadOnlyList<BlockChoice> Choices { get; init; } = [];

    /// <summary>By site (see <see cref="SiteOf"/>), what goes for all of its pages.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<BlockRule>> Rules { get; init; } = new Dictionary<string, IReadOnlyList<BlockRule>>();

    /// <summary>Whether the report is to list the blocks; nobody else needs them.</summary>
    public bool ListsBlocks { get; init; }

    /// <summary>The host of an address without "www.", or null when it is none.</summary>
    public static string? SiteOf(string? address) =>
        ArticleAddress.Normalise(address) is { } normal ? new Uri(normal).IdnHost is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host : null;

    internal IReadOnlyList<BlockRule> RulesFor(string? address) =>
        Rules.Count > 0 && SiteOf(address) is { } site && Rules.TryGetValue(site, out var rules) ? rules : [];
}
