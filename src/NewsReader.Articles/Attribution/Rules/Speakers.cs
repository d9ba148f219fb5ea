using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Judges whether a noun phrase is somebody or something that words can be credited to.</summary>
internal static class Speakers
{
    /// <summary>Anybody: a pronoun, a name, or any noun phrase with a noun at its end.</summary>
    public static bool CanBe(ParagraphTokens paragraph, TokenRange phrase)
    {
        if (phrase.IsEmpty)
        {
            return false;
        }

        var last = paragraph[phrase.End - 1];
        return (last.IsWord || last.Kind == TokenKind.Number || last.Is(')') || last.Is('’') || paragraph.IsQuoted(phrase.End - 1))
            && !Grammar.IsTime(paragraph.Lower(phrase.Start)) && !Grammar.IsSubordinator(paragraph.Lower(phrase.Start));
    }

    /// <summary>Somebody with a will and a voice: what "condemned the attack" needs, and "said that" does not.</summary>
    public static bool HasVoice(ParagraphTokens paragraph, TokenRange phrase)
    {
        if (paragraph.Lower(phrase.Start) is "he" or "she" or "they" or "we" or "i" or "who")
        {
            return true;
        }

        for (var at = phrase.Start; at < phrase.End; at++)
        {
            if (paragraph[at].Is(','))
            {
                break;
            }

            var isName = paragraph[at].IsCapitalised && (at > phrase.Start || paragraph.Lower(at) is not ("the" or "a" or "an" or "this" or "that" or "it"));
            if ((isName && !Grammar.IsDeterminer(paragraph.Lower(at))) || Nouns.CanSpeak(paragraph.Lower(at)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsPlural(ParagraphTokens paragraph, TokenRange phrase)
    {
        var head = phrase.Start;
        while (head + 1 < phrase.End && !Grammar.IsPreposition(paragraph.Lower(head + 1)) && !paragraph[head + 1].IsOffset)
        {
            if (paragraph.Lower(head) == "and")
            {
                return true;
            }

            head++;
        }

        var word = paragraph.Lower(head);
        return word is "they" or "we" or "i" or "you" or "who" or "these" or "those" or "which" || Nouns.IsGroup(word)
            || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && (!paragraph[head].IsCapitalised || head == phrase.Start || word[^2] is 'n' or 't'))
            || paragraph[head].Kind == TokenKind.Number || paragraph[head].Is('%') || word == "percent" || paragraph.Lower(phrase.Start) is "many" or "some" or "most" or "few";
    }

    public static bool Suits(ParagraphTokens paragraph, TokenRange source, CueVerb verb, int content)
    {
        var introduced = paragraph.Lower(content) is "that" || paragraph.IsQuoted(content) || paragraph[content - 1].Is(':');
        return introduced || HasVoice(paragraph, source)
            || (verb.Frames & CueFrame.Say) != 0 && (verb.Frames & CueFrame.Weak) == 0;
    }
}
