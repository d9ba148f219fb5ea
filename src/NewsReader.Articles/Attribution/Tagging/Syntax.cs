namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The grammar of a paragraph as features ask about it: under which verb, under which likely cue, on which side.</summary>
internal sealed class Syntax
{
    public Syntax(TaggedParagraph paragraph, bool[] isCue)
    {
        Tree = new SyntaxTree(paragraph.Heads);
        Cues = Tree.AncestorsThatAre(isCue);
        Verbs = Tree.AncestorsThatAre(Array.ConvertAll(paragraph.Tags, tag => tag.IsVerb));
        Patterns = VerbPatterns(paragraph);
    }

    public SyntaxTree Tree { get; }

    public Ancestors Cues { get; }

    public Ancestors Verbs { get; }

    /// <summary>What depends on each token: a noun before it, a noun after it, a clause after it, an auxiliary, a mark.</summary>
    public uint[] Patterns { get; }

    private static uint[] VerbPatterns(TaggedParagraph paragraph)
    {
        var patterns = new uint[paragraph.Count];
        for (var i = 0; i < paragraph.Count; i++)
        {
            var head = paragraph.Heads[i];
            if (head >= 0)
            {
                patterns[head] |= DependentKind(paragraph, i, head);
            }
        }

        return patterns;
    }

    private static uint DependentKind(TaggedParagraph paragraph, int token, int head)
    {
        var tag = paragraph.Tags[token];
        var after = token > head ? 1 : 0;
        return tag switch
        {
            PartOfSpeech.MD => 256,
            PartOfSpeech.TO => 512,
            _ when tag.IsNoun => 1u << after,
            _ when tag.IsVerb => 4u << after,
            PartOfSpeech.IN => 16u << after,
            PartOfSpeech.WP or PartOfSpeech.WDT => 64,
            PartOfSpeech.Comma => 128,
            _ => 0,
        };
    }
}
