using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class LabelLatticeTests
{
    private static readonly int[] NoTransitions = new int[SpanLabels.Count * SpanLabels.Count];

    [Fact]
    public void The_best_label_wins_where_it_is_legal()
    {
        var scores = Scores((SpanLabel.SourceStart, 5), (SpanLabel.CueStart, 5), (SpanLabel.ContentStart, 5), (SpanLabel.Content, 5));

        Assert.Equal([SpanLabel.SourceStart, SpanLabel.CueStart, SpanLabel.ContentStart, SpanLabel.Content], LabelLattice.Best(scores));
    }

    [Fact]
    public void A_span_never_goes_on_without_a_start()
    {
        var scores = Scores((SpanLabel.Content, 90), (SpanLabel.Content, 90), (SpanLabel.Cue, 90));

        var labels = LabelLattice.Best(scores);

        Assert.Equal(SpanLabel.ContentStart, labels[0]);
        Assert.Equal(SpanLabel.Content, labels[1]);
        Assert.NotEqual(SpanLabel.Cue, labels[2]);
    }

    [Fact]
    public void Whatever_the_scores_the_sequence_is_legal()
    {
        var random = new Random(5);
        var scores = new LabelScores([.. Enumerable.Range(0, 8 * 5000).Select(_ => (short)random.Next(-3000, 3000))], NoTransitions);

        var labels = LabelLattice.Best(scores);

        Assert.All(labels.Prepend(SpanLabel.None).Zip(labels), pair => Assert.True(pair.Second.MayFollow(pair.First), $"{pair.First} before {pair.Second}"));
    }

    [Fact]
    public void Transitions_count()
    {
        var transitions = (int[])NoTransitions.Clone();
        transitions[(int)SpanLabel.SourceStart * SpanLabels.Count + (int)SpanLabel.None] = -20;
        var scores = new LabelScores(Scores((SpanLabel.SourceStart, 5), (SpanLabel.None, 5)).Tokens, transitions);

        Assert.NotEqual([SpanLabel.SourceStart, SpanLabel.None], LabelLattice.Best(scores));
    }

    [Fact]
    public void No_tokens_no_labels() => Assert.Empty(LabelLattice.Best(new LabelScores([], NoTransitions)));

    [Fact]
    public void Probabilities_of_all_tokens_lie_between_nothing_and_one()
    {
        var scores = Scores((SpanLabel.SourceStart, 300), (SpanLabel.CueStart, 30), (SpanLabel.ContentStart, 1), (SpanLabel.Content, 900));

        var labels = LabelLattice.Best(scores);
        var all = LabelPosteriors.Of(scores, 100);

        Assert.All(labels.Index(), token => Assert.InRange(all.Of(token.Index, token.Item), 0.01f, 1));
        Assert.All(labels.Index(), token => Assert.Equal(1, Enumerable.Range(0, SpanLabels.Count).Sum(label => all.Of(token.Index, (SpanLabel)label)), 3));
        Assert.True(all.Of(0, labels[0]) > all.Of(1, labels[1]));
    }

    /// <summary>Tokens that each give one label some points and the others none.</summary>
    private static LabelScores Scores(params (SpanLabel Label, short Points)[] tokens)
    {
        var scores = new short[tokens.Length * LabelScores.Lanes];
        for (var i = 0; i < tokens.Length; i++)
        {
            scores[i * LabelScores.Lanes + (int)tokens[i].Label] = tokens[i].Points;
        }

        return new LabelScores(scores, NoTransitions);
    }
}
