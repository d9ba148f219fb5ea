using Bunit;
using Microsoft.AspNetCore.Components;
using NewsReader.Articles;
using NewsReader.Articles.Text;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class ArticleBodyTests : BunitContext
{
    [Fact]
    public void Sections_and_paragraphs_are_shown_in_order()
    {
        var body = Show(Stories.WithEverything());

        Assert.Equal(["What comes next"], body.FindAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(["p1", "p2", "p3"], body.FindAll(".graf").Select(graf => graf.Id));
        Assert.Equal(["one", "two"], body.FindAll("#p3 li").Select(item => item.TextContent.Trim()));
        Assert.Equal("PORTO, Nov 3 (The Wire)", body.Find("#p1 .dateline").TextContent);
    }

    [Fact]
    public void The_words_of_a_source_are_marked_and_lead_to_it()
    {
        var body = Show(Stories.WithEverything());

        var direct = body.FindAll("[data-quotation='2']");
        Assert.Equal("It is tired", string.Concat(direct.Select(piece => piece.TextContent)));
        Assert.All(direct, piece => Assert.Equal("#source-2", piece.GetAttribute("href")));
        Assert.All(direct, piece => Assert.Equal("said direct voice-2", piece.ClassName));
        Assert.Equal("q2", direct[0].Id);
        Assert.Equal("that it was old", body.Find("#q3").TextContent);
        Assert.Equal("said mixed voice-2", body.Find("#q3").ClassName);
        Assert.Equal(["Maria Lopez", "she"], body.FindAll(".who").Select(name => name.TextContent));
    }

    [Fact]
    public void What_is_credited_to_nobody_leads_nowhere()
    {
        var body = Show(Stories.WithEverything());

        Assert.Equal("Reportedly", body.Find("#p2 .hedge").TextContent);
        Assert.Empty(body.FindAll("#p2 a"));
    }

    [Fact]
    public void A_note_before_each_sentence_says_who_speaks_and_how()
    {
        var body = Show(Stories.WithEverything());

        Assert.Equal(
            ["Maria Lopez In their words, “said” Source", "Maria Lopez Partly in their words, “said” Source"],
            body.FindAll(".note").Select(note => note.TextContent));
        Assert.Equal(["q2", "q3"], body.FindAll(".note").Select(note => note.NextElementSibling!.Id));
        Assert.Equal(["#source-2", "#source-2"], body.FindAll(".note a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_note_on_words_within_a_link_stands_after_the_link()
    {
        var article = new Article { Headline = "Linked", ImportedAt = Stories.ImportedAt };
        article.Write("Lopez [says that it is old](https://wire.example/old) today.");
        article.Attribute(
            new Quotation { Kind = QuotationKind.Indirect, Text = "that it is old", Places = [new TextPlace(1, 11, 14)] },
            new ArticleSource { Name = "<b>Lopez", Kind = SourceKind.Person });

        var body = Show(article);

        Assert.Empty(body.FindAll("a a"));
        Assert.Equal("https://wire.example/old", body.Find(".note").PreviousElementSibling!.GetAttribute("href"));
        Assert.Equal("<b>Lopez", body.Find(".note b").TextContent);
    }

    [Fact]
    public void What_is_not_shown_as_said_has_a_place_and_neither_look_nor_link()
    {
        var body = Show(Stories.LessSure());

        Assert.Equal(["It is tired"], body.FindAll(".said").Select(words => words.TextContent));
        Assert.Equal("found voice-1", body.Find("#q2").ClassName);
        Assert.Equal(["q1", "q2", "q3", "q4"], body.FindAll("[data-quotation]").Select(words => words.Id));
        Assert.Single(body.FindAll("a[data-quotation]"));
        Assert.Empty(body.FindAll(".hedge"));
    }

    [Fact]
    public void What_is_shown_though_less_sure_has_a_lighter_mark()
    {
        var body = Show(Stories.LessSure(), SuretyThreshold.Likely);

        Assert.Equal(["It will hold", "likes bridges"], body.FindAll("a.said.unsure").Select(words => words.TextContent));
        Assert.Equal("patient", body.Find(".found").TextContent);
    }

    [Fact]
    public void An_article_without_a_body_shows_none() =>
        Assert.Empty(Show(new Article { Headline = "Empty", ImportedAt = Stories.ImportedAt }).FindAll(".graf"));

    [Fact]
    public void A_very_long_article_is_shown_whole()
    {
        var article = Stories.Short("Long");
        for (var number = 2; number <= 2000; number++)
        {
            article.Write($"Paragraph {number}");
        }

        Assert.Equal("Paragraph 2000", Show(article).Find("#p2000").TextContent.Trim());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("![x](https://elsewhere.example/pixel.png)")]
    public void Hostile_text_is_shown_inert(string markdown)
    {
        var article = new Article { Headline = "Hostile", ImportedAt = Stories.ImportedAt, Dateline = "<b onclick=alert(1)>" };
        article.Begin("<svg onload=alert(1)>");
        article.Write(markdown);

        var body = Show(article);

        Assert.Empty(body.FindAll("script, img, svg, b, [onclick], [onerror], [onload], a[href^=javascript]"));
        Assert.Equal("<svg onload=alert(1)>", body.Find("h2").TextContent);
        Assert.Equal("<b onclick=alert(1)>", body.Find(".dateline").TextContent);
    }

    private IRenderedComponent<ArticleBody> Show(Article article, SuretyThreshold? threshold = null)
    {
        var marks = QuotationMarks.Of(article, threshold ?? SuretyThreshold.Sure);
        var drawn = article.Paragraphs.ToDictionary(
            paragraph => paragraph.Number,
            paragraph => (MarkupString)MarkdownText.ToHtml(paragraph.Markdown, [.. marks[paragraph.Number]]));
        return Render<ArticleBody>(parameters => parameters.Add(body => body.Article, article).Add(body => body.Drawn, drawn));
    }
}
