using NewsReader.Web.Search;

namespace NewsReader.Web.Tests.Search;

public sealed class TitleSearchTests
{
    [Theory]
    [InlineData("What the law says", "en", "law")]
    [InlineData("How Ukraine’s war, and the EU's aid, could end", "en", "ukraine OR war OR eu OR aid OR end")]
    [InlineData("Why they don’t: “Ferries” are full", "en", "ferries OR full")]
    [InlineData("Was das Gesetz über die Lüge sagt", "de", "gesetz OR luge OR sagt")]
    [InlineData("Ce que l’UE et l’État disent de la loi aujourd’hui", "fr", "ue OR etat OR disent OR loi")]
    [InlineData("Qué dice la ley sobre el mar", "es-ES", "dice OR ley OR mar")]
    [InlineData("Pro-Europeans win, win", "en", "pro OR europeans OR win")]
    // Nobody knows of which language.
    [InlineData("The law, das Gesetz, la loi y el mar", null, "law OR gesetz OR loi OR mar")]
    [InlineData("桥梁关闭", "zh", "桥梁关闭")]
    [InlineData("What is it?", "en", "\"What is it?\"")]
    [InlineData("“Who” are «we»", "en", "\"Who are we\"")]
    public void The_words_that_tell_of_the_story_are_looked_for(string title, string? language, string search)
    {
        Assert.Equal(search, TitleSearch.For(title, language));
        Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(search));
    }

    [Fact]
    public void A_long_title_is_looked_for_by_its_first_telling_words() =>
        Assert.Equal(10, TitleSearch.For(string.Join(' ', Enumerable.Range(0, 50).Select(number => $"word{number}")), "en").Split(" OR ").Length);
}
