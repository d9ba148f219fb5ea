using NewsReader.Articles.Text;

namespace NewsReader.Articles.Tests.Text;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain words")]
    [InlineData("1. not a list")]
    [InlineData("12) nor this")]
    [InlineData("- dash first")]
    [InlineData("+ plus first")]
    [InlineData("# no heading")]
    [InlineData("> no quotation")]
    [InlineData("a *star*, an _underscore_, `ticks`, [brackets](x), <b>, &amp; and \\ back")]
    [InlineData("~~not struck~~ ++nor inserted++ ==nor marked== ^up^")]
    [InlineData("a | b\n--|--\nc | d")]
    [InlineData("===")]
    [InlineData("two\nlines")]
    [InlineData("“Quoted,” she said: it’s 5 < 6 & 7 > 3.")]
    public void Escaped_text_reads_as_it_was(string text) =>
        Assert.Equal(text, MarkdownText.ToPlainText(MarkdownText.Escape(text)));

    [Fact]
    public void What_holds_no_mark_reads_as_a_parser_reads_it()
    {
        string[] pieces = ["a", "Word", " ", "  ", "1.", "- ", "!", "“", ":", "...", "--", "(x)", "\"", "'", "é", "http://a.example/b", "😀", "$", "/", "{", "@", "\u00A0"];
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.Equal(MarkdownText.ReadPlainText(text), MarkdownText.ToPlainText(text));
        }
    }

    [Fact]
    public void A_link_to_what_is_here_leads_there_and_others_lead_out()
    {
        var html = MarkdownText.ToHtml(
            "[here](https://wire.example/a) [out](https://wire.example/b)", [], address => address == "https://wire.example/a" ? "/articles/7" : null);

        Assert.Equal("<p><a href=\"/articles/7\">here</a> <a rel=\"noreferrer noopener\" href=\"https://wire.example/b\">out</a></p>", html);
    }

    [Fact]
    public void No_line_ends_between_a_french_sign_and_its_word_and_code_stays_as_it_is()
    {
        var html = MarkdownText.ToHtml("« Le *plan* » : pourquoi ? Lisez `a ? b : c`.", []);

        Assert.Equal("<p>«\u00A0Le <em>plan</em>\u00A0»\u00A0: pourquoi\u00A0? Lisez <code>a ? b : c</code>.</p>", html);
    }

    [Fact]
    public void A_mark_reaches_over_emphasis_without_breaking_the_elements()
    {
        var html = MarkdownText.ToHtml("one *two three* four", [new TextMark(4, 14, "said", "q1", "#s1", 1)]);

        Assert.Equal(
            "<p>one <em><a draggable=\"false\" href=\"#s1\" class=\"said\" id=\"q1\" data-quotation=\"1\">two three</a></em>"
            + "<a draggable=\"false\" href=\"#s1\" class=\"said\" data-quotation=\"1\"> four</a></p>",
            html);
    }

    [Fact]
    public void A_mark_inside_a_link_is_no_second_link()
    {
        var html = MarkdownText.ToHtml("[word](https://example.org/)", [new TextMark(0, 4, "said", "q1", "#s1")]);

        Assert.Equal(
            "<p><a rel=\"noreferrer noopener\" href=\"https://example.org/\"><span class=\"said\" id=\"q1\">word</span></a></p>", html);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("![x](data:image/svg+xml;base64,AAAA)")]
    [InlineData("[x](\"onmouseover=alert(1))")]
    public void Nothing_that_runs_gets_through(string markdown)
    {
        var html = MarkdownText.ToHtml(markdown, []);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Blocks_are_parted_by_one_line_feed() =>
        Assert.Equal("one\ntwo\nthree", MarkdownText.ToPlainText("- one\n- two\n  - three"));
}
