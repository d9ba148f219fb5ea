using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

/// <summary>The seed as it was scraped, as Markdown and as a full page of a paper is one article.</summary>
public sealed class SeedInEveryFormatTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Importing");

    private static readonly Article Text = Import(Directory.GetFiles(Path.Combine(Folder, "Seeds"), "*.txt").Single());

    private static readonly Article Markdown = Import(Path.Combine(Folder, "Samples", "seed-markdown", "input.md"));

    private static readonly Article Page = Import(Path.Combine(Folder, "Samples", "seed-page", "input.html"));

    public static TheoryData<string> Others() => [nameof(Markdown), nameof(Page)];

    [Theory, MemberData(nameof(Others))]
    public void Says_the_same_in_the_same_places(string format)
    {
        var other = format == nameof(Page) ? Page : Markdown;

        Assert.Equal(Text.Headline, other.Headline);
        Assert.Equal(Text.Standfirst, other.Standfirst);
        Assert.Equal(Text.Dateline, other.Dateline);
        Assert.Equal(Text.Language, other.Language);
        Assert.Equal(
            Text.Sections.Select(section => (section.Heading, string.Join('\n', section.Paragraphs.Select(paragraph => $"{paragraph.Number} {paragraph.PlainText}")))),
            other.Sections.Select(section => (section.Heading, string.Join('\n', section.Paragraphs.Select(paragraph => $"{paragraph.Number} {paragraph.PlainText}")))));
    }

    [Theory, MemberData(nameof(Others))]
    public void Is_signed_by_the_same_with_the_same_note(string format) => Assert.Equal(
        Text.Credits.Select(credit => (credit.Author.Name, credit.Author.Note)),
        (format == nameof(Page) ? Page : Markdown).Credits.Select(credit => (credit.Author.Name, credit.Author.Note)));

    // Addresses stand in no plain text.
    [Theory, MemberData(nameof(Others))]
    public void Points_to_the_same_stories_in_the_same_order(string format) => Assert.Equal(
        Text.RelatedLinks.Select(link => (link.Kind, link.Headline, link.AfterParagraph, link.Position)),
        (format == nameof(Page) ? Page : Markdown).RelatedLinks.Select(link => (link.Kind, link.Headline, link.AfterParagraph, link.Position)));

    [Theory, MemberData(nameof(Others))]
    public void Quotes_the_same_sources_with_the_same_words(string format)
    {
        var other = format == nameof(Page) ? Page : Markdown;

        Assert.NotEmpty(Text.Sources);
        Assert.Equal(SourcesOf(Text), SourcesOf(other));
    }

    [Fact]
    public void Only_the_text_has_no_headline_of_its_own() =>
        Assert.Equal((true, false, false), (Text.HeadlineIsDerived, Markdown.HeadlineIsDerived, Page.HeadlineIsDerived));

    private static IEnumerable<string> SourcesOf(Article article) => article.Sources.SelectMany(source =>
        source.Quotations.Select(quotation => $"{source.Name} ({source.Kind}, {source.Role}, {source.Affiliation}) {quotation.Kind} {quotation.IsSure}: {string.Join(" … ", quotation.Places)}"));

    private static Article Import(string file) =>
        Assert.IsType<ImportOutcome.Imported>(new ArticleImporter(new FakeTimeProvider()).Import(File.ReadAllBytes(file))).Article;
}
