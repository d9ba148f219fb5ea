using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Correcting;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

internal static class ChosenBlocks
{
    extension(NewsDbContext db)
    {
        /// <summary>What the reader decided about the blocks of an article's original, as far as it was not undone.</summary>
        public async Task<IReadOnlyList<BlockChoice>> BlocksChosenAsync(int articleId, CancellationToken cancellation) => await db.Corrections
            .Where(correction => correction.ArticleId == articleId && correction.Kind == CorrectionKind.Body && correction.UndoneAt == null)
            .OrderByDescending(correction => correction.Id).Select(correction => correction.Blocks).FirstOrDefaultAsync(cancellation) ?? [];
    }
}
