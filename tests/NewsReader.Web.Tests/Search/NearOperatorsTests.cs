using NewsReader.Web.Search;

namespace NewsReader.Web.Tests.Search;

public sealed class NearOperatorsTests
{
    [Theory]
    [InlineData("from:2026-99-99 sea", "There is no from:; use after:2026-01-31.")]
    [InlineData("sea Since:2026", "There is no since:; use after:2026-01-31.")]
    [InlineData("until:\"31 May\" sea", "There is no until:; use before:2026-01-31.")]
    [InlineData("date:yesterday", "There is no date:; use after:2026-01-01 before:2026-02-01.")]
    [InlineData("by:hagan", "There is no by:; use author:hagan.")]
    [InlineData("sea -site:wire.example", "There is no site:; use outlet:wire.")]
    [InlineData("said:diaz", "There is no said:; use source:diaz, or in:quotes to look inside what was said.")]
    [InlineData("language:de", "There is no language:; use lang:de.")]
    [InlineData("sea OR label:energy", "There is no label:; use tag:energy.")]
    [InlineData("status:unread", "There is no status:; use is:unread.")]
    [InlineData("title:sea", "There is no title:; use the word alone: headlines and texts are looked through.")]
    public void Another_name_of_an_operator_is_explained(string typed, string reason) =>
        Assert.Equal(reason, Assert.IsType<SearchParsing.Misunderstood>(SearchQueryParser.Parse(typed)).Reason);

    [Theory]
    [InlineData("note:this")]
    [InlineData("12:30")]
    [InlineData("https://wire.example/from:2026")]
    [InlineData("\"from:2026\"")]
    [InlineData("from: the sea")]
    [InlineData(":from")]
    [InlineData("upfrom:here")]
    [InlineData("source:from:here")]
    public void Another_colon_stays_part_of_a_word(string typed) => Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(typed));
}
