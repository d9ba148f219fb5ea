using NewsReader.Articles.Attribution.Rules;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;
using NewsReader.Benchmarks.Attribution.Training;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>What more text brings, and what each part of the engine brings, on the test part of our own corpus.</summary>
internal sealed class LearningReport(CorpusFolders folders)
{
    /// <summary>One run instead of the mean of several: a little worse, alike for all.</summary>
    private static readonly TrainingOptions Quick = new() { Runs = 1 };

    private readonly GroundWork ground = GroundWork.From(folders);
    private readonly IReadOnlyList<MarkedArticle> own = Spread(MarkedArticles.In(folders.Train));
    private readonly IReadOnlyList<MarkedArticle> gum = TrainingArticles.Gum(folders);
    private readonly IReadOnlyList<MarkedArticle> test = MarkedArticles.In(folders.Test);

    public void PrintCurve()
    {
        for (var count = 25; count < own.Count; count *= 2)
        {
            Print($"{count} articles", Learn([.. own.Take(count)], Quick));
        }

        Print($"{own.Count} articles", Learn(own, Quick));
    }

    public void PrintAblation()
    {
        Console.WriteLine($"rules alone: {Score.Of(test, RuleSpanFinder.Find)}");
        Print("everything", Learn([.. own, .. gum], Quick));
        Print("without GUM's texts", Learn(own, Quick));
        Print("without our own texts", Learn(gum, Quick));
        Print("without the rules", Learn([.. own, .. gum], Quick with { Rules = _ => [] }));
        Print("without the second stage", Learn([.. own, .. gum], Quick with { SecondStage = false }));
    }

    private SpanFinder Learn(IReadOnlyList<MarkedArticle> articles, TrainingOptions options) =>
        new(new ModelTrainer(options, ground).Train(articles).ToModel(), options.Rules);

    private void Print(string name, SpanFinder finder) => Console.WriteLine($"{name}: {Score.Of(test, finder.FindIn)}");

    /// <summary>In an order that mixes the series, the same everywhere.</summary>
    private static IReadOnlyList<MarkedArticle> Spread(IReadOnlyList<MarkedArticle> articles) =>
        [.. new DeterministicRandom(3).Order(articles.Count).Select(i => articles[i])];
}
