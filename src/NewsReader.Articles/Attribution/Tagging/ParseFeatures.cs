namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What the next move of the parser is told from: the top of the stack, the next words, and their children.</summary>
internal static class ParseFeatures
{
    public const int Most = 48;

    private const uint FirstNumber = 3000;
    private const uint NoWord = 3;
    private const uint NoTag = 99;

    public static ReadOnlySpan<uint> Write(ReadOnlySpan<Token> tokens, ReadOnlySpan<PartOfSpeech> tags, ParseState state, Span<uint> keys)
    {
        var features = new FeatureList(keys, FirstNumber);
        var (s0, s1, s2, n0) = (state.Stack(0), state.Stack(1), state.Stack(2), state.Next);
        var (s0Word, s1Word, n0Word) = (Word(tokens, state, s0), Word(tokens, state, s1), Word(tokens, state, n0));
        var (s0Tag, s1Tag, s2Tag) = (Tag(tags, state, s0), Tag(tags, state, s1), Tag(tags, state, s2));
        var (n0Tag, n1Tag, n2Tag) = (Tag(tags, state, n0), Tag(tags, state, n0 + 1), Tag(tags, state, n0 + 2));
        var distance = s0 == ParseState.None ? 0 : (uint)Math.Min(n0 - s0, 6);

        features.Add(s0Word);
        features.Add(s0Word, s0Tag);
        features.Add(s0Tag);
        features.Add(n0Word);
        features.Add(n0Tag);
        features.Add(Word(tokens, state, n0 + 1));
        features.Add(n0Tag, n1Tag);
        features.Add(n0Tag, n1Tag, n2Tag);
        features.Add(s1Word, s1Tag);
        features.Add(s0Word, n0Word);
        features.Add(s0Word, n0Tag);
        features.Add(s0Tag, n0Word);
        features.Add(s0Tag, n0Tag);
        features.Add(s0Tag, n0Tag, n1Tag);
        features.Add(s0Tag, n0Tag, distance);
        features.Add(s0Word, distance);
        features.Add(n0Word, distance);
        features.Add(s1Tag, s0Tag);
        features.Add(s1Tag, s0Tag, n0Tag);
        features.Add(s1Word, s0Word);
        features.Add(s1Word, s0Tag, n0Tag);
        features.Add(s1Tag, s0Word, n0Tag);
        features.Add(s1Tag, s0Tag, n0Word);
        features.Add(s2Tag, s1Tag, s0Tag);
        features.Add(s1Tag, s0Tag, n0Tag, n1Tag);
        WriteChildren(tokens, tags, state, ref features);
        return features.Keys;
    }

    private static void WriteChildren(ReadOnlySpan<Token> tokens, ReadOnlySpan<PartOfSpeech> tags, ParseState state, ref FeatureList features)
    {
        var (s0, s1, n0) = (state.Stack(0), state.Stack(1), state.Next);
        var (s0Tag, s1Tag, n0Tag) = (Tag(tags, state, s0), Tag(tags, state, s1), Tag(tags, state, n0));
        var (s0Left, s0Right) = (state.Leftmost(s0), state.Rightmost(s0));
        var (s1Right, n0Left) = (state.Rightmost(s1), state.Leftmost(n0));
        features.Add(s0Tag, Tag(tags, state, s0Left));
        features.Add(s0Tag, Tag(tags, state, s0Right));
        features.Add(s0Tag, Tag(tags, state, s0Left), n0Tag);
        features.Add(s0Tag, Tag(tags, state, s0Right), n0Tag);
        features.Add(s0Tag, Word(tokens, state, s0Left), n0Tag);
        features.Add(s0Tag, Word(tokens, state, s0Right), n0Tag);
        features.Add(n0Tag, Tag(tags, state, n0Left), s0Tag);
        features.Add(n0Tag, Word(tokens, state, n0Left));
        features.Add(s1Tag, Tag(tags, state, s1Right), s0Tag);
        features.Add(s0Tag, state.LeftCount(s0), state.RightCount(s0), n0Tag);
        features.Add(Word(tokens, state, s0), state.LeftCount(s0), state.RightCount(s0));
        features.Add(n0Tag, state.LeftCount(n0), s0Tag);
        features.Add(s1Tag, state.LeftCount(s1), state.RightCount(s1), s0Tag);
    }

    private static uint Word(ReadOnlySpan<Token> tokens, ParseState state, int token) =>
        token >= 0 && token < state.End ? tokens[token].Word : token == state.End ? NoWord : NoWord + 1;

    private static uint Tag(ReadOnlySpan<PartOfSpeech> tags, ParseState state, int token) =>
        token >= 0 && token < state.End ? (uint)tags[token] : token == state.End ? NoTag : NoTag + 1;
}
