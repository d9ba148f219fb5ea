namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Mends parts of speech that few trees teach and that attributions hang on.</summary>
internal static class TagRepairs
{
    public static void Mend(ReadOnlySpan<Token> tokens, Span<PartOfSpeech> tags)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i] == PartOfSpeech.NNS && i + 1 < tags.Length && tokens[i + 1].Word == KnownWords.That && MayBeSubject(tokens[i - 1], tags[i - 1]))
            {
                // "Hale notes that the bridge is old", "Lässing notes that …".
                tags[i] = PartOfSpeech.VBZ;
                tags[i - 1] = tags[i - 1] == PartOfSpeech.VBG ? PartOfSpeech.NNP : tags[i - 1];
            }
            else if (tags[i] == PartOfSpeech.VBG && KnownWords.LikeParticiples.Contains(tokens[i].Word) && !KnownWords.Be.Contains(tokens[i - 1].Word))
            {
                // "a lack of candour regarding the bridge"
                tags[i] = PartOfSpeech.IN;
            }
        }
    }

    private static bool MayBeSubject(Token token, PartOfSpeech tag) =>
        tag is PartOfSpeech.NNP or PartOfSpeech.PRP || (tag is PartOfSpeech.VBG && token.IsCapitalised);
}
