namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What the part of speech of a token is told from: its word, its neighbours and the two tags before it.</summary>
internal static class PartOfSpeechFeatures
{
    public const int Count = 24;

    private const uint Edge = 1;

    /// <param name="tags">The tags up to the token, which are known; those from it on are not looked at.</param>
    public static ReadOnlySpan<uint> Write(
        ReadOnlySpan<Token> tokens, ReadOnlySpan<bool> startsSentence, ReadOnlySpan<PartOfSpeech> tags, int at, Span<uint> keys)
    {
        var token = tokens[at];
        var starts = startsSentence[at];
        var tag1 = at > 0 && !starts ? (uint)tags[at - 1] + 1 : 0;
        var tag2 = at > 1 && !starts && !startsSentence[at - 1] ? (uint)tags[at - 2] + 1 : 0;
        var before = at > 0 ? tokens[at - 1] : default;
        var after = at + 1 < tokens.Length ? tokens[at + 1] : default;
        var before2 = at > 1 ? tokens[at - 2].Word : Edge;
        var after2 = at + 2 < tokens.Length ? tokens[at + 2].Word : Edge;

        var features = new FeatureList(keys, 1000);
        features.Add(0);
        features.Add(token.Word);
        features.Add(token.Suffix);
        features.Add(token.ShortSuffix);
        features.Add(token.Prefix);
        features.Add(token.Shape);
        features.Add(tag1);
        features.Add(tag1, tag2);
        features.Add(tag1, token.Word);
        features.Add(tag1, token.Suffix);
        features.Add(before.Word);
        features.Add(before2);
        features.Add(after.Word);
        features.Add(after2);
        features.Add(token.IsCapitalised ? 1u : 0, starts ? 1u : 0);
        features.Add(before.Suffix);
        features.Add(after.Suffix);
        features.Add(after.Shape);
        features.Add(token.Word, after.Word);
        features.Add(before.Word, token.Word);
        features.Add(tag1, after.Suffix);
        features.Add(tag1, token.Suffix, after.Suffix);
        features.Add(token.Suffix, token.Shape);
        return features.Keys;
    }
}
