using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>
/// Finds the noun that a sentence begins with, whether it is credited with words or not: "The council put off a vote. It (ordered) …".
/// </summary>
internal static class OpeningPhrases
{
    private const int Longest = 8;

    /// <summary>The phrase that opens the sentence before the one with a token, in the same paragraph; empty without one.</summary>
    public static TokenRange Before(ParagraphTokens paragraph, int token)
    {
        var sentence = 0;
        while (sentence + 1 < paragraph.Sentences.Count && paragraph.Sentences[sentence + 1].Start <= token)
        {
            sentence++;
        }

        return sentence == 0 ? default : Of(paragraph, paragraph.Sentences[sentence - 1]);
    }

    private static TokenRange Of(ParagraphTokens paragraph, TokenRange sentence)
    {
        for (var at = sentence.Start; at < sentence.End && at - sentence.Start < Longest && Continues(paragraph, at); at++)
        {
            var isLast = at + 1 >= sentence.End || (!Nouns.CanSpeak(paragraph.Lower(at + 1)) && paragraph.Lower(at + 1) is not ("'s" or "’") && !paragraph[at + 1].IsCapitalised);
            if (isLast && Nouns.CanSpeak(paragraph.Lower(at)))
            {
                return new TokenRange(sentence.Start, at + 1);
            }
        }

        return default;
    }

    private static bool Continues(ParagraphTokens paragraph, int at)
    {
        var word = paragraph.Lower(at);
        return (paragraph[at].IsWord || paragraph[at].Kind == TokenKind.Number) && !paragraph.IsQuoted(at) && !Grammar.IsAuxiliary(word) && !Grammar.IsPreposition(word)
            && !Grammar.IsPersonalPronoun(word) && !Grammar.IsSubordinator(word) && !Grammar.IsCoordinator(word);
    }
}
