namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Finds the head of every word of a sentence, from left to right, by learned weights. Linear in the words.</summary>
internal sealed class DependencyParser(WeightTable weights)
{
    public const int Moves = 3;

    /// <summary>Writes the heads of the tokens of one sentence; the head of the root is -1.</summary>
    public void Parse(ReadOnlySpan<Token> tokens, ReadOnlySpan<PartOfSpeech> tags, int first, int end, Span<int> heads)
    {
        var state = new ParseState(first, end);
        Span<uint> keys = stackalloc uint[ParseFeatures.Most];
        Span<short> sums = stackalloc short[8];
        while (!state.IsDone)
        {
            sums.Clear();
            foreach (var key in ParseFeatures.Write(tokens, tags, state, keys))
            {
                weights.AddTo(sums, key);
            }

            state.Make(Best(state, sums));
        }

        for (var i = first; i < end; i++)
        {
            heads[i] = state.Head(i) == end ? -1 : state.Head(i);
        }
    }

    private static ParseMove Best(ParseState state, ReadOnlySpan<short> sums)
    {
        var best = -1;
        for (var move = 0; move < Moves; move++)
        {
            best = state.IsAllowed((ParseMove)move) && (best < 0 || sums[move] > sums[best]) ? move : best;
        }

        return (ParseMove)best;
    }
}
