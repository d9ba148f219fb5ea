using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Rules;
using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>How the model is learned. The defaults are what ships.</summary>
internal sealed record TrainingOptions
{
    public int Epochs { get; init; } = 6;

    /// <summary>Features seen less often are not learned.</summary>
    public int FeatureCutoff { get; init; } = 3;

    /// <summary>
    /// The share of features that is hidden, others at every look at a paragraph, of each token and again of the kinds of
    /// features: so nothing decides alone, and what is learned holds for other writers' articles too.
    /// </summary>
    public double Dropout { get; init; } = 0.1;

    /// <summary>How many runs, each with its own order of the paragraphs, are averaged.</summary>
    public int Runs { get; init; } = 3;

    /// <summary>Parts of the corpus that the first stage reads without having learned from them.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Runs averaged for each of those parts.</summary>
    public int FoldRuns { get; init; } = 2;

    /// <summary>Steps of a shipped weight in one unit of the perceptron's.</summary>
    public double Scale { get; init; } = 2.5;

    public int LeastWeight { get; init; } = 4;

    /// <summary>Whether the second stage sees what the first reads; without, there is one stage.</summary>
    public bool SecondStage { get; init; } = true;

    /// <summary>The tagger's eagerness in the readings that the judges learn from; see <see cref="SpanTagger"/>.</summary>
    public short Eagerness { get; init; } = 240;

    /// <summary>What gives the learner its hints.</summary>
    public Func<AttributableText, IReadOnlyList<AttributionSpan>> Rules { get; init; } = RuleSpanFinder.Find;

    public int Cores { get; init; } = Environment.ProcessorCount;
}
