using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Reading;

/// <summary>Reads one page of a filtered list.</summary>
internal static class LibraryRows
{
    /// <summary>First which articles, by the index of the filter; then what a row shows of these few.</summary>
    public static async Task<LibraryPageRows> ReadAsync(
        NewsDbContext db, LibraryListing list, ShelfPlace? after, int size, CancellationToken cancellation = default)
    {
        var ids = await list.After(db, after, size + 1).ToListAsync(cancellation);
        var rows = await db.Articles.Where(article => ids.Contains(article.Id)).AsRows(db).ToDictionaryAsync(row => row.Id, cancellation);

        // One that was deleted in between is left out.
        return LibraryPageRows.Of([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], size);
    }
}
