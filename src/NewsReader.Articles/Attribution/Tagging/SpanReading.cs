namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>How the tagger read a paragraph: both stages' labels, and how probable the second holds each label.</summary>
internal sealed record SpanReading(ParagraphContext Context, LabelContext First, SpanLabel[] Labels, LabelPosteriors Posteriors)
{
    /// <summary>A perceptron's scores are no logarithms of odds; divided by this they come near (in steps of the weights).</summary>
    public const float Temperature = 150;
}
