using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>A paragraph to learn from.</summary>
/// <param name="Article">The number of its article: jackknifing keeps articles together.</param>
internal sealed record SpanSample(int Article, int Paragraph, ParagraphContext Context, SpanLabel[] Gold)
{
    /// <summary>What the first stage read here, when it had not learned from the article.</summary>
    public LabelContext? FirstReading { get; set; }
}
