namespace NewsReader.Articles.Correcting;

/// <summary>A related link in an <see cref="ArticleCopy"/>.</summary>
public sealed record CopiedLink(RelatedLinkKind Kind, string Headline, string? Address, int? AfterParagraph);
