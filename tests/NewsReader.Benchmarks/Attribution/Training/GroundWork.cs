using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>What is the same whichever articles are learned from: the classes of words and the grammar.</summary>
internal sealed class GroundWork
{
    private GroundWork(SortedDictionary<uint, WordClass> classes, TrainedWeights partsOfSpeech, TrainedWeights moves)
    {
        PartsOfSpeech = partsOfSpeech;
        Moves = moves;
        Classes = PackedClasses.Of(classes);
        Words = Classes.ToClasses();
        Grammar = new Grammar(partsOfSpeech.ToTable(), moves.ToTable());
    }

    public TrainedWeights PartsOfSpeech { get; }

    public TrainedWeights Moves { get; }

    public PackedClasses Classes { get; }

    public WordClasses Words { get; }

    public Grammar Grammar { get; }

    public static GroundWork From(CorpusFolders folders)
    {
        var sentences = GumText.In(folders.Gum);
        var tags = PartOfSpeechTrainer.Train(sentences);
        return new GroundWork(
            WordClassTrainer.Build(File.ReadLines(folders.WordNet), File.ReadLines(folders.Cues), File.ReadLines(folders.IrregularVerbs),
                File.ReadLines(folders.Frames), File.ReadLines(folders.Attitudes)),
            tags,
            ParserTrainer.Train(sentences, new PartOfSpeechTagger(tags.ToTable())));
    }
}
