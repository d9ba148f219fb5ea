using Bunit;
using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class SourcesPanelTests : BunitContext
{
    [Fact]
    public void Each_source_is_shown_with_what_it_says_in_order()
    {
        var panel = Show(Stories.WithEverything());

        Assert.Equal("2 sources, 3 statements", panel.Find(".sum").TextContent);
        Assert.Equal(["Officials", "Maria Lopez"], panel.FindAll(".source h3").Select(name => name.TextContent.Trim()));
        Assert.Equal(["Group", "chief engineer, City of Porto"], panel.FindAll(".source .who-is").Select(words => words.TextContent.Trim()));
        Assert.Equal(["it will take three weeks", "It is tired", "it was old"], panel.FindAll(".source li > a").Select(words => words.TextContent));
        Assert.Equal(["#q1", "#q2", "#q3"], panel.FindAll(".source li > a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["In the reporter’s words, “said”", "In their words, “said”", "Partly in their words, “said”"],
            panel.FindAll(".source .how").Select(words => words.TextContent.Trim()));
    }

    [Fact]
    public void What_is_credited_to_nobody_is_said_below() =>
        Assert.Equal("One statement is credited to nobody, such as “Reportedly”.", Show(Stories.WithEverything()).Find(".hedges").TextContent);

    [Fact]
    public void What_is_less_sure_is_one_click_away_and_does_not_count()
    {
        var panel = Show(Stories.LessSure());

        Assert.Equal("1 source, 1 statement", panel.Find(".sum").TextContent);
        Assert.Equal(["Maria Lopez"], panel.FindAll(".sources > .source h3").Select(name => name.TextContent.Trim()));
        Assert.Equal("1 less sure", panel.Find(".source .less-sure summary").TextContent);
        Assert.Equal("It will hold", panel.Find(".source .less-sure .unsure a").TextContent);
        Assert.EndsWith("60% sure", panel.Find(".source .less-sure .how").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("2 sources that are less sure", panel.Find(".others > summary").TextContent);
        Assert.Equal(["Mayor Bell", "the sea"], panel.FindAll(".others h3").Select(name => name.TextContent.Trim()));
        Assert.Equal(["2", "3"], panel.FindAll(".others h3").Select(name => name.GetAttribute("data-number")));
        Assert.Empty(panel.FindAll(".hedges"));
    }

    [Fact]
    public void What_is_likely_is_shown_greyed_to_who_wants_it_and_still_does_not_count()
    {
        var panel = Show(Stories.LessSure(), SuretyThreshold.Likely);

        Assert.Equal("1 source, 1 statement", panel.Find(".sum").TextContent);
        Assert.Equal(["Maria Lopez", "Mayor Bell"], panel.FindAll(".sources > .source h3").Select(name => name.TextContent.Trim()));
        Assert.Equal(["It will hold", "likes bridges"], panel.FindAll(".sources > .source > ol > .unsure > a").Select(words => words.TextContent));
        Assert.Equal("1 source that is less sure", panel.Find(".others > summary").TextContent);
    }

    [Fact]
    public void To_who_wants_all_nothing_is_behind_a_click() =>
        Assert.Empty(Show(Stories.LessSure(), SuretyThreshold.All).FindAll("details"));

    [Fact]
    public void Where_nobody_is_quoted_for_sure_it_is_said()
    {
        var article = Stories.Short("Perhaps somebody speaks");
        article.Attribute(
            new Quotation { Kind = QuotationKind.Indirect, Text = "The story", Places = [new TextPlace(1, 0, 9)], Confidence = 0.4 },
            new ArticleSource { Name = "Ana Diaz", Kind = SourceKind.Person });

        var panel = Show(article);

        Assert.Equal("Nobody is quoted here for sure.", panel.Find(".none").TextContent);
        Assert.Equal("Ana Diaz", panel.Find(".others h3").TextContent.Trim());
    }

    [Fact]
    public void An_article_that_quotes_no_one_says_so()
    {
        var panel = Show(Stories.Short("Nobody speaks"));

        Assert.Equal("This article quotes no one.", panel.Find(".none").TextContent);
        Assert.Empty(panel.FindAll(".source"));
        Assert.Empty(panel.FindAll(".hedges"));
    }

    [Fact]
    public void Where_the_language_is_not_read_nobody_is_said_to_be_silent()
    {
        var article = Stories.Short("لا أحد");
        article.Language = "ar";

        Assert.StartsWith("Who is quoted is found in English", Show(article).Find(".none").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_manystatement_is_cut_between_words_and_all_sources_are_there()
    {
        var article = Stories.Short("Everybody speaks");
        var many = string.Join(' ', Enumerable.Repeat("words", 500));
        article.Write(many);
        for (var number = 1; number <= 100; number++)
        {
            article.Attribute(
                new Quotation { Kind = QuotationKind.Direct, Text = many, Places = [new TextPlace(2, 0, many.Length)] },
                new ArticleSource { Name = $"Speaker {number}", Kind = SourceKind.Person });
        }

        var panel = Show(article);

        Assert.Equal(100, panel.FindAll(".source").Count);
        Assert.All(panel.FindAll(".source li > a"), words => Assert.Matches(@"^words( words)+ …$", words.TextContent));
        Assert.All(panel.FindAll(".source li > a"), words => Assert.InRange(words.TextContent.Length, 200, 330));
    }

    [Fact]
    public void Hostile_names_and_words_are_shown_as_words()
    {
        const string Hostile = "<img src=x onerror=alert(1)>\"'";
        var article = Stories.Short("Hostile");
        article.Attribute(
            new Quotation { Kind = QuotationKind.Direct, Text = Hostile, Cue = Hostile, Places = [new TextPlace(1, 0, 1)] },
            new ArticleSource { Name = Hostile, Kind = SourceKind.Person, Role = Hostile, Affiliation = Hostile });

        var panel = Show(article);

        Assert.Empty(panel.FindAll("img"));
        Assert.Equal(Hostile, panel.Find(".source h3").TextContent.Trim());
        Assert.Equal(Hostile, panel.Find(".source li > a").TextContent);
    }

    private IRenderedComponent<SourcesPanel> Show(Article article, SuretyThreshold? threshold = null) => Render<SourcesPanel>(
        parameters => parameters.Add(panel => panel.Article, article).Add(panel => panel.Threshold, threshold ?? SuretyThreshold.Sure));
}
