using Microsoft.AspNetCore.WebUtilities;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Articles;

/// <summary>A page of the library as the API gives it.</summary>
/// <param name="Next">The address of the next page; null on the last.</param>
internal sealed record ArticleListJson(IReadOnlyList<ArticleListJson.RowJson> Articles, string? Next)
{
    internal sealed record RowJson(
        int Id,
        string Headline,
        bool HeadlineIsDerived,
        string? Standfirst,
        string? Outlet,
        string? Language,
        DateTimeOffset? PublishedAt,
        DateTimeOffset ImportedAt,
        int WordCount,
        int ReadingMinutes,
        IReadOnlyList<string> Authors,
        int SourceCount,
        ReadingProgress State,
        bool Starred,
        bool Archived,
        IReadOnlyList<string> Tags,
        string Address);

    public static ArticleListJson Of(LibraryPageRows page, LibraryFilter filter) => new(
        [.. page.Rows.Select(OfRow)],
        page.Next is { } next ? QueryHelpers.AddQueryString(filter.At("/api/articles"), "after", next.ToString()) : null);

    private static RowJson OfRow(ArticleRow row) => new(
        row.Id,
        row.Headline,
        row.HeadlineIsDerived,
        row.Standfirst,
        row.Outlet,
        row.Language,
        row.PublishedAt,
        row.ImportedAt,
        row.WordCount,
        row.ReadingMinutes,
        [.. row.Authors.Select(author => author.Name)],
        row.SourceCount,
        row.Progress,
        row.IsStarred,
        row.IsArchived,
        row.Tags,
        $"/api/articles/{row.Id}");
}
