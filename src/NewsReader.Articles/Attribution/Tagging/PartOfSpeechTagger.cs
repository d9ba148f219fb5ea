namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Tells the part of speech of every token, from left to right, by learned weights.</summary>
internal sealed class PartOfSpeechTagger(WeightTable weights)
{
    public PartOfSpeech[] Tag(ReadOnlySpan<Token> tokens, ReadOnlySpan<bool> startsSentence)
    {
        var tags = new PartOfSpeech[tokens.Length];
        Span<uint> keys = stackalloc uint[PartOfSpeechFeatures.Count];
        Span<short> sums = stackalloc short[weights.Lanes];
        for (var i = 0; i < tokens.Length; i++)
        {
            sums.Clear();
            foreach (var key in PartOfSpeechFeatures.Write(tokens, startsSentence, tags, i, keys))
            {
                weights.AddTo(sums, key);
            }

            tags[i] = Best(sums);
        }

        TagRepairs.Mend(tokens, tags);
        return tags;
    }

    private static PartOfSpeech Best(ReadOnlySpan<short> sums)
    {
        var best = 0;
        for (var i = 1; i < PartsOfSpeech.Count; i++)
        {
            if (sums[i] > sums[best])
            {
                best = i;
            }
        }

        return (PartOfSpeech)best;
    }
}
