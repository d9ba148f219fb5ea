namespace NewsReader.Web.Search;

/// <summary>Articles that a search finds: those of a page and one more, if there is one.</summary>
/// <param name="Items">The articles, in order.</param>
/// <param name="LookedBackTo">The day at which a search gave up looking for more; null when it saw all.</param>
internal sealed record SearchHits(List<SearchHit> Items, DateTimeOffset? LookedBackTo);
