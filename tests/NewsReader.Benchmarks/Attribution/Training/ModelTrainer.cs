using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Learns the whole model: parts of speech, then the first stage, then the second on what the first reads, then links and confidences.</summary>
internal sealed class ModelTrainer(TrainingOptions options, GroundWork ground)
{
    public TrainedModel Train(IReadOnlyList<MarkedArticle> articles)
    {
        var samples = SpanSamples.From(articles, ground, options.Rules);
        var links = LinkTrainer.Train(articles, samples);
        var firstStage = new StageTrainer(options, samples);
        var first = options.SecondStage ? firstStage.Train(_ => true, options.Runs) : TrainedStage.Empty;
        ReadFirst(samples, firstStage);
        var secondStage = new StageTrainer(options, samples);
        var judges = JudgeTrainer.Train(articles, samples, ReadSecond(samples, secondStage), new SpanLinker(links.ToTable()), options);
        var second = secondStage.Train(_ => true, options.Runs);
        return new TrainedModel(ground, first, second, links, judges.Learned, judges.Rules);
    }

    /// <summary>Lets the first stage read every article without having learned from it.</summary>
    private void ReadFirst(List<SpanSample> samples, StageTrainer stage) => InFolds(samples, (others, fold) =>
    {
        var learned = options.SecondStage ? stage.Train(others, options.FoldRuns) : TrainedStage.Empty;
        var tagger = new SpanTagger(TrainedModel.Spans(learned, TrainedStage.Empty));
        foreach (var i in fold)
        {
            samples[i].FirstReading = tagger.FirstReading(samples[i].Context);
        }
    });

    /// <summary>What the second stage reads in every article without having learned from it.</summary>
    private SpanReading[] ReadSecond(List<SpanSample> samples, StageTrainer stage)
    {
        var readings = new SpanReading[samples.Count];
        InFolds(samples, (others, fold) =>
        {
            var tagger = new SpanTagger(TrainedModel.Spans(TrainedStage.Empty, stage.Train(others, options.FoldRuns)), options.Eagerness);
            foreach (var i in fold)
            {
                readings[i] = tagger.Read(samples[i].Context, samples[i].FirstReading!);
            }
        });
        return readings;
    }

    private void InFolds(List<SpanSample> samples, Action<Predicate<int>, IEnumerable<int>> work) =>
        Parallel.For(0, options.Folds, new ParallelOptions { MaxDegreeOfParallelism = options.Cores }, fold => work(
            i => samples[i].Article % options.Folds != fold,
            Enumerable.Range(0, samples.Count).Where(i => samples[i].Article % options.Folds == fold)));
}
