using NewsReader.Articles.Highlighting;

namespace NewsReader.Articles.Exporting;

/// <summary>Turns an article into the shape that the API documents.</summary>
public static class JsonExport
{
    extension(Article article)
    {
        /// <param name="targets">By related link's id, the local article that it leads to.</param>
        /// <param name="highlights">What the reader has marked in it.</param>
        public ArticleJson ToJson(IReadOnlyDictionary<int, int>? targets = null, IReadOnlyList<Highlight>? highlights = null)
        {
            var speakers = article.Sources.SelectMany(source => source.Quotations, (source, quotation) => (source, quotation))
                .ToDictionary(pair => pair.quotation, pair => pair.source);
            return new ArticleJson(
                article.Id,
                article.Headline,
                article.HeadlineIsDerived,
                article.Standfirst,
                article.Byline,
                article.Dateline,
                article.Outlet,
                article.Topic,
                article.Language,
                article.Address,
                article.PublishedAt,
                article.PublishedAtHasTime,
                article.ModifiedAt,
                article.ImportedAt,
                article.WordCount,
                article.ReadingMinutes,
                article.FollowedFromId,
                [.. article.Credits.Select(credit => new ArticleJson.AuthorJson(credit.Author.Id, credit.Author.Name, credit.Author.Note))],
                [.. article.Sections.Select(OfSection)],
                [.. article.SureSources.Select(OfSource)],
                [.. article.Quotations.Where(quotation => quotation.IsSure && !speakers.ContainsKey(quotation)).Select(OfQuotation)],
                [.. article.Quotations.Where(quotation => !quotation.IsSure).Select(quotation => OfLessSure(quotation, speakers.GetValueOrDefault(quotation)))],
                [.. article.RelatedLinks.Select(link => OfLink(link, targets))],
                [.. (highlights ?? []).Select(HighlightJson.Of)]);
        }
    }

    private static ArticleJson.SectionJson OfSection(Section section) => new(
        section.Heading,
        [.. section.Paragraphs.Select(paragraph => new ArticleJson.ParagraphJson(paragraph.Number, paragraph.Markdown, paragraph.PlainText))]);

    private static ArticleJson.SourceJson OfSource(ArticleSource source) => new(
        source.Source?.Id,
        source.Name,
        source.Kind,
        source.Role,
        source.Affiliation,
        [.. source.SureQuotations.OrderBy(quotation => quotation.Position).Select(OfQuotation)]);

    private static ArticleJson.LessSureJson OfLessSure(Quotation quotation, ArticleSource? source) =>
        new(source?.Name, source?.Kind, OfQuotation(quotation));

    private static ArticleJson.QuotationJson OfQuotation(Quotation quotation) => new(
        quotation.Position + 1,
        quotation.Kind,
        quotation.Cue,
        quotation.Text,
        quotation.Places[0].Paragraph,
        quotation.Places[0].Start,
        quotation.Places[0].Length,
        quotation.Places,
        quotation.CuePlaces,
        quotation.SourcePlaces,
        quotation.Confidence);

    private static ArticleJson.RelatedLinkJson OfLink(RelatedLink link, IReadOnlyDictionary<int, int>? targets) => new(
        link.Id,
        link.Position + 1,
        link.Kind,
        link.Headline,
        link.Address,
        link.AfterParagraph,
        targets is not null && targets.TryGetValue(link.Id, out var target) ? target : link.TargetId);
}
