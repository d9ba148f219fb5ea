using NewsReader.Articles.Text;

namespace NewsReader.Articles.Tests.Text;

public sealed class FootnotesTests
{
    [Fact]
    public void Numbers_and_notes_lead_to_each_other_and_a_note_back_to_the_first_of_its_numbers()
    {
        var html = Draw("It is safe.^1^ It costs four million.^2^", "Says the city.^1^", "1. Report 12.\n2. Budget, page 4.");

        Assert.Equal(
            "<p>It is safe.<sup><a role=\"doc-noteref\" id=\"footnote-1-from\" href=\"#footnote-1\">1</a></sup>"
            + " It costs four million.<sup><a role=\"doc-noteref\" id=\"footnote-2-from\" href=\"#footnote-2\">2</a></sup></p>"
            + "<p>Says the city.<sup><a role=\"doc-noteref\" href=\"#footnote-1\">1</a></sup></p>"
            + "<ol><li id=\"footnote-1\">Report 12. <a class=\"to-number\" role=\"doc-backlink\" href=\"#footnote-1-from\" lang=\"en\" aria-label=\"Back to the text\" data-beside>↩</a></li>"
            + "<li id=\"footnote-2\">Budget, page 4. <a class=\"to-number\" role=\"doc-backlink\" href=\"#footnote-2-from\" lang=\"en\" aria-label=\"Back to the text\" data-beside>↩</a></li></ol>",
            html);
    }

    [Theory]
    [InlineData("A field of 20 m^2^.", "1. First of all.\n2. And then.")]
    [InlineData("Safe.^1^", "1. Report 12.\n2. Budget.")]
    [InlineData("Safe.^1^ Costly.^3^", "1. Report 12.\n2. Budget.\n3. More.")]
    [InlineData("Safe.^1^", "- Report 12.")]
    [InlineData("Safe.^1^", "3. Report 12.")]
    [InlineData("1. First.", "So it is said.^1^")]
    [InlineData("On the 1^st^ of May.", "1. Report 12.")]
    [InlineData("No number.", "1. Report 12.")]
    public void What_does_not_count_from_one_to_the_last_note_is_no_footnote(params string[] markdown)
    {
        Assert.Null(Footnotes.Of(Paragraphs(markdown)));
    }

    [Fact]
    public void A_number_inside_a_statement_leads_to_its_note()
    {
        var notes = Footnotes.Of(Paragraphs("“It is safe”^1^", "1. Report 12."))!;

        var html = MarkdownText.ToHtml("“It is safe”^1^", [new TextMark(0, 13, "said", "q1", "#source-1")], notes: notes.In(1));

        Assert.Equal(
            "<p><a draggable=\"false\" href=\"#source-1\" class=\"said\" id=\"q1\">“It is safe”</a>"
            + "<sup><a role=\"doc-noteref\" id=\"footnote-1-from\" href=\"#footnote-1\"><span class=\"said\">1</span></a></sup></p>",
            html);
    }

    private static string Draw(params string[] markdown)
    {
        var paragraphs = Paragraphs(markdown);
        var notes = Footnotes.Of(paragraphs);
        return string.Concat(paragraphs.Select(paragraph => MarkdownText.ToHtml(paragraph.Markdown, [], notes: notes?.In(paragraph.Number))));
    }

    private static List<Paragraph> Paragraphs(params string[] markdown) =>
        [.. markdown.Select((text, i) => new Paragraph(text) { Number = i + 1 })];
}
