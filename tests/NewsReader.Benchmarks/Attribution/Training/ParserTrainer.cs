using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>
/// Learns the parser's moves from GUM's trees. After a mistake any move that loses no further head is right
/// (dynamic oracle: Goldberg and Nivre 2013).
/// </summary>
internal sealed class ParserTrainer
{
    private const int Epochs = 10;
    private const int Lanes = 8;

    private readonly GreedyPerceptron perceptron = new(DependencyParser.Moves, Lanes);

    public static TrainedWeights Train(IReadOnlyList<GumSentence> sentences, PartOfSpeechTagger tagger)
    {
        var trainer = new ParserTrainer();
        var random = new DeterministicRandom(1);
        var tags = sentences.Select(sentence => tagger.Tag(sentence.Tokens, PartOfSpeechTrainer.Starts(sentence))).ToList();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var i in random.Order(sentences.Count))
            {
                trainer.Learn(sentences[i], tags[i]);
            }
        }

        return trainer.perceptron.Averaged(scale: 6, least: 8);
    }

    /// <summary>The share of words, marks left out, whose head is found.</summary>
    public static double Accuracy(TrainedWeights weights, IReadOnlyList<GumSentence> sentences, PartOfSpeechTagger tagger)
    {
        var parser = new DependencyParser(weights.ToTable());
        var (right, all) = (0, 0);
        foreach (var sentence in sentences)
        {
            var heads = new int[sentence.Tokens.Length];
            parser.Parse(sentence.Tokens, tagger.Tag(sentence.Tokens, PartOfSpeechTrainer.Starts(sentence)), 0, heads.Length, heads);
            for (var i = 0; i < heads.Length; i++)
            {
                var counts = sentence.Tokens[i].IsWord;
                all += counts ? 1 : 0;
                right += counts && heads[i] == sentence.Heads[i] ? 1 : 0;
            }
        }

        return (double)right / all;
    }

    private void Learn(GumSentence sentence, PartOfSpeech[] tags)
    {
        var count = sentence.Tokens.Length;
        var gold = Array.ConvertAll(sentence.Heads, head => head < 0 ? count : head);
        var state = new ParseState(0, count);
        Span<uint> keys = stackalloc uint[ParseFeatures.Most];
        while (!state.IsDone)
        {
            var features = ParseFeatures.Write(sentence.Tokens, tags, state, keys);
            var chosen = perceptron.Best(features, move => state.IsAllowed((ParseMove)move));
            var right = RightMoves(state, gold);
            if (right.Contains((ParseMove)chosen) || right.Count == 0)
            {
                perceptron.Learn(features, chosen, chosen);
            }
            else
            {
                perceptron.Learn(features, perceptron.Best(features, move => right.Contains((ParseMove)move)), chosen);
            }

            state.Make((ParseMove)chosen);
        }
    }

    private static List<ParseMove> RightMoves(ParseState state, int[] gold)
    {
        var (top, next) = (state.Stack(0), state.Next);
        if (state.Depth == 0 || (state.IsAllowed(ParseMove.Shift) && gold[next] == top))
        {
            return [ParseMove.Shift];
        }

        if (gold[top] == next)
        {
            return [ParseMove.AttachNext];
        }

        var losesBuffer = Enumerable.Range(next + 1, Math.Max(0, state.End - next)).Any(word => gold[top] == word || (word < state.End && gold[word] == top));
        var losesStack = next < state.End && Enumerable.Range(1, state.Depth - 1).Any(i => gold[next] == state.Stack(i) || gold[state.Stack(i)] == next);
        var right = new List<ParseMove>();
        if (state.IsAllowed(ParseMove.Shift) && !losesStack)
        {
            right.Add(ParseMove.Shift);
        }

        if (state.IsAllowed(ParseMove.AttachBelow) && !losesBuffer)
        {
            right.Add(ParseMove.AttachBelow);
        }

        if (!losesBuffer && !(state.Depth >= 2 && gold[top] == state.Stack(1)))
        {
            right.Add(ParseMove.AttachNext);
        }

        return right;
    }
}
