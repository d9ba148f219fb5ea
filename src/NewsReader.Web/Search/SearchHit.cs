namespace NewsReader.Web.Search;

/// <summary>An article that was found.</summary>
/// <param name="Parts">Where the words stand, in words: "in the headline", "in the text".</param>
/// <param name="Headline">With the words found between <see cref="SearchMarks"/>.</param>
/// <param name="Snippet">A piece of the text around the words, marked likewise; empty when they stand in the headline alone.</param>
public sealed record SearchHit(int ArticleId, string Headline, string Snippet, string? Outlet, DateTimeOffset ShelvedAt, string? Language, IReadOnlyList<string> Parts);
