using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Reading;

/// <summary>An article's reading state with its tags, as a page shows it.</summary>
public sealed record ArticleState
{
    public required int ArticleId { get; init; }

    public required ReadingProgress Progress { get; init; }

    public required bool IsStarred { get; init; }

    public required bool IsArchived { get; init; }

    public required int Paragraph { get; init; }

    public required int Percent { get; init; }

    public required DateTimeOffset? OpenedAt { get; init; }

    public required DateTimeOffset? ReadAt { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The state of an article, or null when there is no such article.</summary>
    internal static async Task<ArticleState?> OfAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        var found = await db.ReadingStates.AsNoTracking().SingleOrDefaultAsync(state => state.ArticleId == articleId, cancellation);
        return found is null ? null : new ArticleState
        {
            ArticleId = articleId,
            Progress = found.Progress,
            IsStarred = found.IsStarred,
            IsArchived = found.IsArchived,
            Paragraph = found.Paragraph,
            Percent = found.Percent,
            OpenedAt = found.OpenedAt,
            ReadAt = found.ReadAt,
            Tags = await db.ArticleTags.Where(tag => tag.ArticleId == articleId).OrderBy(tag => tag.Name).Select(tag => tag.Name).ToListAsync(cancellation),
        };
    }
}
