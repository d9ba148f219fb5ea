namespace NewsReader.Articles.Exporting;

/// <summary>An article as the API gives it: everything that was found, places included.</summary>
/// <remarks>
/// Kinds are lower-case words ("person", "similarPost"). Places count UTF-16 units in the plain text of the paragraph with
/// that number; paragraph 0 is the standfirst. Sources and their quotations are what is sure (see
/// <see cref="Quotation.IsSure"/>); what else was found stands apart, each with its confidence.
/// </remarks>
public sealed record ArticleJson(
    int Id,
    string Headline,
    bool HeadlineIsDerived,
    string? Standfirst,
    string? Byline,
    string? Dateline,
    string? Outlet,
    string? Topic,
    string? Language,
    string? Address,
    DateTimeOffset? PublishedAt,
    bool PublishedAtHasTime,
    DateTimeOffset? ModifiedAt,
    DateTimeOffset ImportedAt,
    int WordCount,
    int ReadingMinutes,
    int? FollowedFromId,
    IReadOnlyList<ArticleJson.AuthorJson> Authors,
    IReadOnlyList<ArticleJson.SectionJson> Sections,
    IReadOnlyList<ArticleJson.SourceJson> Sources,
    IReadOnlyList<ArticleJson.QuotationJson> Unattributed,
    IReadOnlyList<ArticleJson.LessSureJson> LessSure,
    IReadOnlyList<ArticleJson.RelatedLinkJson> RelatedLinks,
    IReadOnlyList<HighlightJson> Highlights)
{
    public sealed record AuthorJson(int Id, string Name, string? Note);

    public sealed record SectionJson(string? Heading, IReadOnlyList<ParagraphJson> Paragraphs);

    public sealed record ParagraphJson(int Number, string Markdown, string Text);

    public sealed record SourceJson(
        int? Id, string Name, SourceKind Kind, string? Role, string? Affiliation, IReadOnlyList<QuotationJson> Quotations);

    /// <param name="Number">Order in the article, from 1; the page's anchor is <c>q</c> and this number.</param>
    /// <param name="Paragraph">Where the first part of the content stands; <paramref name="Places"/> has all parts.</param>
    public sealed record QuotationJson(
        int Number,
        QuotationKind Kind,
        string? Cue,
        string Text,
        int Paragraph,
        int Start,
        int Length,
        IReadOnlyList<TextPlace> Places,
        IReadOnlyList<TextPlace> CuePlaces,
        IReadOnlyList<TextPlace> SourcePlaces,
        double Confidence);

    /// <param name="Source">Who it may be credited to, as the article prints it; null for nobody.</param>
    public sealed record LessSureJson(string? Source, SourceKind? Kind, QuotationJson Quotation);

    /// <param name="Position">Order on the page, from 1.</param>
    /// <param name="AfterParagraph">The body paragraph that it stood after; 0 before the first; null below the body.</param>
    public sealed record RelatedLinkJson(
        int Id, int Position, RelatedLinkKind Kind, string Headline, string? Address, int? AfterParagraph, int? ArticleId);
}
