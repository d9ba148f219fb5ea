namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What tells parts of speech and heads.</summary>
internal sealed record Grammar(PartOfSpeechTagger Tagger, DependencyParser Parser)
{
    public Grammar(WeightTable tags, WeightTable moves)
        : this(new PartOfSpeechTagger(tags), new DependencyParser(moves))
    {
    }
}
