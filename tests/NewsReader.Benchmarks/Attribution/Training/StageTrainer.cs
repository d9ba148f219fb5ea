using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Learns one stage from labelled paragraphs: the mean of several runs that saw them in different orders.</summary>
internal sealed class StageTrainer(TrainingOptions options, IReadOnlyList<SpanSample> samples)
{
    private readonly FeatureNumbers features = new(samples, options.FeatureCutoff);

    /// <param name="isLearned">Which samples are learned from, by their numbers.</param>
    public TrainedStage Train(Predicate<int> isLearned, int runs)
    {
        var learned = Enumerable.Range(0, samples.Count).Where(i => isLearned(i)).ToArray();
        var learners = new StructuredPerceptron[runs];
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = options.Cores }, run => learners[run] = Run(learned, run));
        var rows = new double[features.Keys.Length * LabelScores.Lanes];
        var pairs = new double[SpanLabels.Count * SpanLabels.Count];
        foreach (var learner in learners)
        {
            learner.AddTo(rows, pairs);
        }

        var scale = options.Scale / runs;
        return new TrainedStage(
            Quantised(rows, scale, isOfLabels: false), Quantised(rows, scale, isOfLabels: true), Array.ConvertAll(pairs, pair => (int)Math.Round(pair * scale)));
    }

    private StructuredPerceptron Run(int[] learned, int run)
    {
        var learner = new StructuredPerceptron(features.Keys.Length);
        var random = new DeterministicRandom((uint)run + 1);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var i in random.Order(learned.Length))
            {
                learner.Learn(Thinned(features.Of(learned[i]), random), samples[learned[i]].Gold);
            }
        }

        return learner;
    }

    /// <summary>The features of each token without those that are hidden this time.</summary>
    private int[][] Thinned(int[][] tokens, DeterministicRandom random)
    {
        var share = (uint)(options.Dropout * uint.MaxValue);
        var isHidden = new bool[FeatureNumbers.MostKinds];
        for (var kind = 0; kind < isHidden.Length; kind++)
        {
            isHidden[kind] = random.Next() < share;
        }

        return Array.ConvertAll(tokens, token => Array.FindAll(token, feature => !isHidden[features.KindOf(feature)] && random.Next() >= share));
    }

    private TrainedWeights Quantised(double[] rows, double scale, bool isOfLabels) => Quantiser.Quantise(
        Enumerable.Range(0, features.Keys.Length).Where(i => features.IsOfLabels[i] == isOfLabels)
            .Select(i => KeyValuePair.Create(features.Keys[i], rows[(i * LabelScores.Lanes)..((i + 1) * LabelScores.Lanes)])),
        LabelScores.Lanes, scale, options.LeastWeight);
}
