using NewsReader.Articles;
using NewsReader.Articles.Correcting;

namespace NewsReader.Web.Correcting;

/// <summary>One article that came out differently when its original was read again, and the reading before, which can be had back.</summary>
public sealed class Rereading
{
    public int Id { get; private set; }

    public required int ArticleId { get; init; }

    public Article? Article { get; private set; }

    /// <summary>The importer that had read it before; see <see cref="NewsReader.Articles.Importing.ArticleImporter.Version"/>.</summary>
    public required int FormerVersion { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset ReadAt { get; init; }

    public required ReadingChanges Changes { get; init; }

    /// <summary>What the importer before had found.</summary>
    public required ArticleCopy Former { get; init; }

    /// <summary>When the reader took the former reading back.</summary>
    public DateTimeOffset? TakenBackAt { get; set; }
}
