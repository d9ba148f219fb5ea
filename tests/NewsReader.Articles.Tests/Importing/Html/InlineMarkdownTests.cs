using NewsReader.Articles.Importing.Html;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class InlineMarkdownTests
{
    [Fact]
    public void Emphasis_whose_stars_would_not_count_is_left_out()
    {
        var words = new InlineText();
        words.Add("Foo:", new InlineStyle(Strong: true));
        words.Add("bar ", default);
        words.Add("baz", new InlineStyle(Emphasis: true));

        Assert.Equal("Foo:bar *baz*", words.ToMarkdown());
    }

    [Fact]
    public void The_number_of_a_footnote_stays_raised_and_an_index_lowered()
    {
        var words = new InlineText();
        words.Add("H", default);
        words.Add("2", new InlineStyle(Lowered: true));
        words.Add("O is wet.", default);
        words.Add("1", new InlineStyle(Raised: true, InLink: true));

        Assert.Equal("<p>H<sub>2</sub>O is wet.<sup>1</sup></p>", MarkdownText.ToHtml(words.ToMarkdown(), []));
        Assert.Equal("H2O is wet.1", MarkdownText.ToPlainText(words.ToMarkdown()));
    }

    [Fact]
    public void A_link_keeps_its_address_and_its_spaces_outside()
    {
        var words = new InlineText();
        words.Add("see!", default);
        words.Add(" the report ", new InlineStyle(Address: "https://a.example/x?y=(1)", InLink: true));
        words.Add("now", default);

        Assert.Equal("see! [the report](<https://a.example/x?y=(1)>) now", words.ToMarkdown());
    }

    [Fact]
    public void A_mark_of_exclamation_before_a_link_makes_no_picture()
    {
        var words = new InlineText();
        words.Add("see!", default);
        words.Add("it", new InlineStyle(Address: "https://a.example/", InLink: true));

        Assert.Equal("see!it", MarkdownText.ToPlainText(words.ToMarkdown()));
    }

    [Fact]
    public void White_space_is_one_space_and_a_break_is_a_line()
    {
        var words = new InlineText();
        words.Add(" one \n\t two ", default);
        words.BreakLine();
        words.Add(" 3. three", default);

        Assert.Equal("one two\n3. three", words.ToPlainText());
        Assert.Equal("one two\n3. three", MarkdownText.ToPlainText(words.ToMarkdown()));
    }
}
