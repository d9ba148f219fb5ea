namespace NewsReader.Web.Reading;

/// <summary>An article's reading state as the API gives it.</summary>
/// <param name="Position">Where the reader stopped; null unless the article is being read.</param>
internal sealed record StateJson(
    int Article, ReadingProgress State, bool Starred, bool Archived, IReadOnlyList<string> Tags, ReadingPlace? Position, DateTimeOffset? OpenedAt, DateTimeOffset? ReadAt)
{
    public static StateJson Of(ArticleState state) => new(
        state.ArticleId,
        state.Progress,
        state.IsStarred,
        state.IsArchived,
        state.Tags,
        state.Progress == ReadingProgress.Reading ? new ReadingPlace(state.Paragraph, state.Percent) : null,
        state.OpenedAt,
        state.ReadAt);
}
