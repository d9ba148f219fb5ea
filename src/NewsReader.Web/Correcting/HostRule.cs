using NewsReader.Articles.Importing;

namespace NewsReader.Web.Correcting;

/// <summary>What the reader's repair of one page says for all pages of its site.</summary>
internal sealed class HostRule
{
    public int Id { get; private set; }

    /// <summary>The site; see <see cref="PageRepair.SiteOf"/>.</summary>
    public required string Host { get; init; }

    /// <summary>See <see cref="BlockRule.Sign"/>.</summary>
    public required string Sign { get; init; }

    public required bool Keep { get; set; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The article whose repair it was made of, while that is here.</summary>
    public int? ArticleId { get; init; }
}
