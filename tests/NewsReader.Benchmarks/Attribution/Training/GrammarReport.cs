using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>How well parts of speech and heads are told in sentences of GUM that were not learned from (every tenth).</summary>
internal static class GrammarReport
{
    public static string Of(IReadOnlyList<GumSentence> sentences)
    {
        var learned = sentences.Where((_, i) => i % 10 != 0).ToList();
        var held = sentences.Where((_, i) => i % 10 == 0).ToList();
        var tags = PartOfSpeechTrainer.Train(learned);
        var tagger = new PartOfSpeechTagger(tags.ToTable());
        var moves = ParserTrainer.Train(learned, tagger);
        return $"parts of speech {PartOfSpeechTrainer.Accuracy(tags, held):P1} ({tags.Keys.Length} features), "
            + $"heads {ParserTrainer.Accuracy(moves, held, tagger):P1} ({moves.Keys.Length} features)";
    }
}
