using NewsReader.Web.Search;

namespace NewsReader.Web.Tests.Search;

public sealed class SearchQueryParserTests
{
    private const string Anywhere = "{headline standfirst body authors}";

    [Theory]
    [InlineData("drones turkey", $"({Anywhere} : \"drones\") AND ({Anywhere} : \"turkey\")")]
    [InlineData("\"military drones\"", $"({Anywhere} : \"military drones\")")]
    [InlineData("„military drones“", $"({Anywhere} : \"military drones\")")]
    [InlineData("dron*", $"({Anywhere} : \"dron\"*)")]
    [InlineData("drones OR jets", $"({Anywhere} : \"drones\" OR {Anywhere} : \"jets\")")]
    [InlineData("drones -gold", $"(({Anywhere} : \"drones\")) NOT ({Anywhere} : \"gold\")")]
    [InlineData("source:\"Ana Diaz\"", "(sources : \"Ana Diaz\")")]
    [InlineData("AUTHOR:hagan outlet:wire", "(authors : \"hagan\") AND (outlet : \"wire\")")]
    [InlineData("in:quotes source:diaz tired", "(source : \"diaz\") AND (text : \"tired\")")]
    [InlineData("it's NOT (a) NEAR^ {b}", $"({Anywhere} : \"it's\") AND ({Anywhere} : \"NOT\") AND ({Anywhere} : \"(a)\") AND ({Anywhere} : \"NEAR^\") AND ({Anywhere} : \"{{b}}\")")]
    public void What_is_typed_becomes_an_expression_of_ours(string typed, string expression) => Assert.Equal(expression, Understood(typed).Match);

    [Fact]
    public void Filters_stand_beside_the_words()
    {
        var query = Understood("drones lang:DE after:2026-01-31 before:2026-07");

        Assert.Equal(("de", new DateOnly(2026, 1, 31), new DateOnly(2026, 7, 1)), (query.Language, query.After, query.Before));
    }

    [Theory]
    [InlineData("\"military drones", "The phrase that begins with \"military drones has no closing quotation mark.")]
    [InlineData("OR drones", "OR stands between two words: tanks OR drones.")]
    [InlineData("drones OR", "OR stands between two words: tanks OR drones.")]
    [InlineData("drones OR lang:de jets", "OR stands between two words: tanks OR drones.")]
    [InlineData("drones OR -jets", "OR stands between two words to look for, and a word after a minus is none.")]
    [InlineData("-drones", "There is only something to leave out. Add a word to look for.")]
    [InlineData("source:", "Something must follow source: without a blank.")]
    [InlineData("d*", "A star stands after at least 3 letters: dro*.")]
    [InlineData("drones before:May", "before: wants a day such as before:2026-03-31; \"May\" is none.")]
    [InlineData("drones after:2026 after:2025", "after: can stand once.")]
    [InlineData("drones lang:german", "lang: wants a language's two letters, such as lang:de; \"german\" is none.")]
    [InlineData("drones lang:de lang:en", "lang: can stand once: an article has one language.")]
    [InlineData("drones -lang:de", "lang: cannot be left out; words, source:, author:, outlet:, is: and tag: can.")]
    [InlineData("in:quotes", "Add a word to look for inside what was said: in:quotes drones.")]
    [InlineData("in:quotes lang:de", "Add a word to look for inside what was said: in:quotes drones.")]
    [InlineData("in:headline drones", "in: knows one place, in:quotes; \"headline\" is none.")]
    [InlineData("— … !", "There is no word in this search.")]
    public void What_cannot_be_meant_is_explained(string typed, string reason) =>
        Assert.Equal(reason, Assert.IsType<SearchParsing.Misunderstood>(SearchQueryParser.Parse(typed)).Reason);

    [Fact]
    public void A_search_of_a_page_of_text_is_refused_with_its_length() =>
        Assert.Contains("401", Assert.IsType<SearchParsing.Misunderstood>(SearchQueryParser.Parse(new string('x', 401))).Reason, StringComparison.Ordinal);

    [Fact]
    public void What_the_reader_did_is_a_filter_beside_the_words()
    {
        var query = Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse("drones is:Unread -is:starred tag:\"Climate  Law\" -tag:#sport")).Query;

        Assert.Contains("drones", query.Match, StringComparison.Ordinal);
        Assert.Equal(
            [
                new ReaderCondition("unread", null, false), new ReaderCondition("starred", null, true),
                new ReaderCondition(null, "climate law", false), new ReaderCondition(null, "sport", true),
            ],
            query.Reader);
    }

    [Theory]
    [InlineData("is:new", "is: knows is:unread, is:reading, is:read, is:starred, is:archived; \"new\" is none.")]
    [InlineData("is:", "is: knows is:unread")]
    [InlineData("is:read is:unread", "ask for one of them")]
    [InlineData("tag:", "Something must follow tag:")]
    [InlineData("tag:,", "Something must follow tag:")]
    [InlineData("drones -lang:de", "lang: cannot be left out")]
    public void A_wrong_value_is_explained(string typed, string reason) =>
        Assert.Contains(reason, Assert.IsType<SearchParsing.Misunderstood>(SearchQueryParser.Parse(typed)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("is:unread")]
    [InlineData("-is:read")]
    [InlineData("tag:energy")]
    [InlineData("is:read is:starred -is:unread")]
    public void A_filter_alone_is_a_search(string typed) =>
        Assert.Null(Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(typed)).Query.Match);

    [Theory]
    [InlineData("retrea", "retrea*")]
    [InlineData("drones Retrea", "drones Retrea*")]
    [InlineData("in:quotes retrea", "in:quotes retrea*")]
    [InlineData("\"military drones\" tur", "\"military drones\" tur*")]
    [InlineData("jets OR dro", "jets OR dro*")]
    [InlineData("anti-dro", "anti-dro*")]
    [InlineData("note:thi", "note:thi*")]
    public void The_word_that_is_being_typed_is_a_beginning(string typed, string begun) => Assert.Equal(begun, SearchQueryParser.Begun(typed));

    [Theory]
    [InlineData("")]
    [InlineData("re")]
    [InlineData("over-re")]
    [InlineData("retreat ")]
    [InlineData("retreat*")]
    [InlineData("retreat,")]
    [InlineData("retreat source:lass")]
    [InlineData("retreat in:quotes")]
    [InlineData("\"military dron")]
    [InlineData("\"military drones\"")]
    [InlineData("drones -gol")]
    [InlineData("drones OR")]
    [InlineData("from:2026")]
    public void What_is_no_word_being_typed_stays_as_it_is(string typed) => Assert.Equal(typed, SearchQueryParser.Begun(typed));

    [Fact]
    public void A_search_as_long_as_one_may_be_gets_no_star_beyond_that()
    {
        Assert.Equal(new string('x', 400), SearchQueryParser.Begun(new string('x', 400)));
        Assert.EndsWith("x*", SearchQueryParser.Begun(new string('x', 399)), StringComparison.Ordinal);
    }

    private static SearchQuery Understood(string typed) => Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(typed)).Query;
}
