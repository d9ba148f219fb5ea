namespace NewsReader.Web.Search;

/// <summary>A statement that was found.</summary>
/// <param name="Position">The statement's order in its article, from 0.</param>
/// <param name="Text">With the words found between <see cref="SearchMarks"/>.</param>
public sealed record QuotationHit(
    int ArticleId, int Position, string Text, string? Source, int? SourceId, string Headline, string? Outlet, DateTimeOffset ShelvedAt, string? Language);
