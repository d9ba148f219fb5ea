using Bunit;
using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class VoiceStripTests : BunitContext
{
    [Fact]
    public void Each_stretch_stands_where_the_words_stand_and_leads_to_them()
    {
        // Twenty characters: five of Ana's from the fifth on, four of Bo's at the end.
        var article = new Article { Headline = "Two speak", ImportedAt = Stories.ImportedAt };
        article.Write("0123aaaaa9");
        article.Write("012345bbbb");
        article.Attribute(Of(QuotationKind.Direct, new(1, 4, 5)), PersonOf("Ana"));
        article.Attribute(Of(QuotationKind.Indirect, new(2, 6, 4)), PersonOf("Bo"));

        var strip = Show(article);

        Assert.Equal(["#q1", "#q2"], strip.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["20%", "80%"], strip.FindAll("rect:not(.touch)").Select(part => part.GetAttribute("x")));
        Assert.Equal(["25%", "20%"], strip.FindAll("rect:not(.touch)").Select(part => part.GetAttribute("width")));
        Assert.Equal(["voice-1", "voice-2"], strip.FindAll("a").Select(link => link.ClassName));
        Assert.Equal(["1 Ana, in their words", "2 Bo, in the reporter’s words"], strip.FindAll("title").Select(name => name.TextContent));
        Assert.Equal(["1", "2"], strip.FindAll("text").Select(number => number.TextContent));
    }

    [Fact]
    public void The_nearer_to_their_own_words_the_higher_the_block()
    {
        var strip = Show(Stories.WithEverything());

        // Indirect, direct, mixed in the order of the story.
        Assert.Equal(["4", "16", "10"], strip.FindAll("rect:not(.touch)").Select(part => part.GetAttribute("height")));
    }

    [Fact]
    public void A_number_stands_only_where_the_voice_changes_and_there_is_room()
    {
        // A thousand characters. Ana, Ana again, Bo one per cent behind her, Cid far away.
        var article = new Article { Headline = "Three speak", ImportedAt = Stories.ImportedAt };
        article.Write(new string('a', 1000));
        var ana = PersonOf("Ana");
        article.Attribute(Of(QuotationKind.Direct, new(1, 100, 5)), ana);
        article.Attribute(Of(QuotationKind.Direct, new(1, 200, 5)), ana);
        article.Attribute(Of(QuotationKind.Direct, new(1, 110, 5)), PersonOf("Bo"));
        article.Attribute(Of(QuotationKind.Direct, new(1, 500, 5)), PersonOf("Cid"));

        Assert.Equal(["1", "3"], Show(article).FindAll("text").Select(number => number.TextContent));
    }

    [Fact]
    public void What_is_less_sure_is_not_on_the_strip() =>
        Assert.Equal(["#q1"], Show(Stories.LessSure()).FindAll("a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void A_text_from_right_to_left_is_shown_from_right_to_left()
    {
        var article = new Article { Headline = "One speaks", ImportedAt = Stories.ImportedAt, Language = "ar" };
        article.Write("aaaa456789");
        article.Attribute(Of(QuotationKind.Direct, new(1, 0, 4)), PersonOf("Ana"));

        Assert.Equal("60%", Show(article).Find("rect:not(.touch)").GetAttribute("x"));
    }

    [Fact]
    public void Where_nobody_speaks_there_is_no_strip() => Assert.Empty(Show(Stories.Short("Nobody speaks")).Markup.Trim());

    private IRenderedComponent<VoiceStrip> Show(Article article) => Render<VoiceStrip>(strip => strip.Add(one => one.Article, article));

    private static ArticleSource PersonOf(string name) => new() { Name = name, Kind = SourceKind.Person };

    private static Quotation Of(QuotationKind kind, TextPlace place) => new() { Kind = kind, Text = "words", Places = [place] };
}
