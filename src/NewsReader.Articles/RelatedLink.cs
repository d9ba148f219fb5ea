namespace NewsReader.Articles;

/// <summary>Something that the page pointed to: another story, often known by its headline alone.</summary>
public sealed class RelatedLink
{
    public int Id { get; private set; }

    /// <summary>The article whose page pointed there; set when the article is stored.</summary>
    public Article? Article { get; private set; }

    public required RelatedLinkKind Kind { get; init; }

    /// <summary>The other story's headline as printed here.</summary>
    public required string Headline { get; init; }

    /// <summary>Its address (http or https), if one was printed.</summary>
    public string? Address { get; init; }

    /// <summary>The number of the body paragraph that it stood after; 0 before the body's first; null below the body.</summary>
    public int? AfterParagraph { get; set; }

    /// <summary>Order on the page.</summary>
    public int Position { get; set; }

    /// <summary>The local article that the reader added by following this link.</summary>
    public Article? Target { get; set; }

    public int? TargetId { get; private set; }

    /// <summary>What the headline shares with the other story's own; see <see cref="NameKey"/>.</summary>
    public string HeadlineKey
    {
        get => field ??= NameKey.Of(Headline);
        private set;
    }

    internal bool IsPrintedLike(RelatedLink other) => Kind == other.Kind && Headline == other.Headline && Address == other.Address;

    internal bool PointsWhere(RelatedLink other) => Address is null ? HeadlineKey == other.HeadlineKey : Address == other.Address;

    internal void LeadWhere(RelatedLink other) => (Target, TargetId) = (other.Target, other.TargetId);
}
