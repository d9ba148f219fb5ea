using NewsReader.Articles.Comparing;

namespace NewsReader.Articles.Tests.Comparing;

public sealed class StatementComparisonTests
{
    private const string Whole = "The bridge is safe, but it is tired, and the steel has rusted faster than anybody expected";

    [Fact]
    public void The_same_words_are_the_same_statement_whatever_their_marks() =>
        Assert.Equal(StatementChange.None, Compare("The bridge is safe — but it is tired", "the bridge is safe, but it is tired.").Change);

    [Fact]
    public void The_word_that_ties_it_to_its_cue_changes_nothing() =>
        Assert.Equal(StatementChange.None, Compare("a third of them come on foot", "that a third of them come on foot").Change);

    [Fact]
    public void A_word_put_for_another_is_reworded() =>
        Assert.Equal(StatementChange.Reworded, Compare("a third of their customers come on foot", "that a third of the customers come on foot").Change);

    [Fact]
    public void A_part_of_the_words_is_trimmed_and_the_other_way_round_fuller()
    {
        Assert.Equal(StatementChange.Trimmed, Compare(Whole, "The bridge is safe, but it is tired").Change);
        Assert.Equal(StatementChange.Fuller, Compare("The bridge is safe, but it is tired", Whole).Change);
    }

    [Fact]
    public void Words_cut_out_of_the_middle_are_trimmed() =>
        Assert.Equal(StatementChange.Trimmed, Compare(Whole, "The bridge is safe … and the steel has rusted").Change);

    [Fact]
    public void The_telling_words_in_another_order_are_reworded() => Assert.Equal(
        StatementChange.Reworded,
        Compare(Whole, "that the steel of the bridge, although safe and tired, had rusted faster than expected").Change);

    [Theory]
    [InlineData("A third of their customers come across the bridge on foot")]
    [InlineData("it is the bridge, and it is the steel")]
    [InlineData("")]
    public void Another_statement_is_none(string other) => Assert.Null(Compare(Whole, other).Change);

    [Fact]
    public void What_the_other_lacks_is_told_by_its_place()
    {
        var comparison = Compare("The bridge is safe, but it is tired", "The old bridge is safe");

        Assert.Equal(["but it is tired"], comparison.OnlyOurs.Select(run => "The bridge is safe, but it is tired".Substring(run.Start, run.Length)));
        Assert.Equal(["old"], comparison.OnlyTheirs.Select(run => "The old bridge is safe".Substring(run.Start, run.Length)));
    }

    private static StatementComparison Compare(string ours, string theirs) => new(ours, theirs);
}
