using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Articles;

/// <summary>Notes where related links lead once they were followed.</summary>
internal static class FollowedLinks
{
    extension(NewsDbContext db)
    {
        /// <summary>The link, if there is one, leads to this article from now on.</summary>
        public Task PointAsync(int? linkId, int articleId, CancellationToken cancellation) =>
            linkId is null ? Task.CompletedTask : db.RelatedLinks.Where(link => link.Id == linkId && link.Article!.Id != articleId)
                .ExecuteUpdateAsync(update => update.SetProperty(link => link.TargetId, articleId), cancellation);
    }
}
