namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Labels the tokens of a paragraph in two stages: the second corrects the first with all its labels in view.</summary>
/// <param name="eagerness">
/// Taken off the score of "nothing", so that more is found than is sure; what is improbable goes again by its confidence.
/// </param>
internal sealed class SpanTagger(SpanWeights weights, short eagerness = 300)
{
    /// <summary>One step of the first stage's margins, in its units of weight.</summary>
    private const int MarginStep = 20;

    public SpanReading Read(ParagraphContext context)
    {
        var (first, second) = weights.ScoreSurface(context);
        return Read(context, FirstReading(context, first), second);
    }

    /// <summary>The second stage's reading after one of the first that another tagger made.</summary>
    public SpanReading Read(ParagraphContext context, LabelContext first) => Read(context, first, weights.ScoreSurface(context).Second);

    public LabelContext FirstReading(ParagraphContext context) => FirstReading(context, weights.ScoreSurface(context).First);

    private static LabelContext FirstReading(ParagraphContext context, LabelScores scores)
    {
        var labels = LabelLattice.Best(scores);
        return new LabelContext(context, labels, LabelMargins.Of(scores, labels, MarginStep));
    }

    private SpanReading Read(ParagraphContext context, LabelContext first, LabelScores scores)
    {
        weights.AddLabels(context, first, scores);
        scores.Handicap(SpanLabel.None, eagerness);
        var labels = LabelLattice.Best(scores);
        StrayCues.TakeBack(context, labels);
        return new SpanReading(context, first, labels, LabelPosteriors.Of(scores, SpanReading.Temperature));
    }
}
