using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Learns parts of speech from GUM's sentences.</summary>
internal static class PartOfSpeechTrainer
{
    public const int Lanes = 48;

    private const int Epochs = 8;

    public static TrainedWeights Train(IReadOnlyList<GumSentence> sentences)
    {
        var perceptron = new GreedyPerceptron(PartsOfSpeech.Count, Lanes);
        var random = new DeterministicRandom(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var i in random.Order(sentences.Count))
            {
                Learn(perceptron, sentences[i]);
            }
        }

        return perceptron.Averaged(scale: 5, least: 5);
    }

    public static double Accuracy(TrainedWeights weights, IReadOnlyList<GumSentence> sentences)
    {
        var tagger = new PartOfSpeechTagger(weights.ToTable());
        var right = sentences.Sum(sentence => tagger.Tag(sentence.Tokens, Starts(sentence)).Zip(sentence.Tags).Count(pair => pair.First == pair.Second));
        return (double)right / sentences.Sum(sentence => sentence.Tokens.Length);
    }

    private static void Learn(GreedyPerceptron perceptron, GumSentence sentence)
    {
        var tags = new PartOfSpeech[sentence.Tokens.Length];
        var starts = Starts(sentence);
        Span<uint> keys = stackalloc uint[PartOfSpeechFeatures.Count];
        for (var i = 0; i < tags.Length; i++)
        {
            var features = PartOfSpeechFeatures.Write(sentence.Tokens, starts, tags, i, keys);
            var chosen = perceptron.Best(features);
            perceptron.Learn(features, (int)sentence.Tags[i], chosen);
            tags[i] = (PartOfSpeech)chosen;
        }
    }

    public static bool[] Starts(GumSentence sentence)
    {
        var starts = new bool[sentence.Tokens.Length];
        starts[0] = true;
        return starts;
    }
}
