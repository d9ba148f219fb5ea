using System.Collections.Frozen;
using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Words that credit a content to nobody in particular: "reportedly", "is expected to".</summary>
internal static class Hedges
{
    private static readonly FrozenSet<string> Adverbs = WordList.Of("reportedly allegedly purportedly supposedly");

    private static readonly FrozenSet<string> Participles = WordList.Of("""
        expected believed thought said reported alleged rumored rumoured projected estimated understood feared predicted
        forecast suspected presumed anticipated poised
        """);

    public static Candidate? Read(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        if (paragraph.IsQuoted(at))
        {
            return null;
        }

        if (Adverbs.Contains(paragraph.Lower(at)))
        {
            return Hedge(new TokenRange(at, at + 1));
        }

        if (paragraph.Lower(at) == "asked" && paragraph.Lower(at + 1) is "whether" or "if" or "about" or "why" or "how" && at > sentence.Start
            && paragraph.Lower(at - 1) is "was" or "were" && at - 1 > sentence.Start)
        {
            return new Candidate(new TokenRange(at - 1, at + 1), default, at + 1, CandidateShape.Question, CueFrame.None);
        }

        var isPassive = at > sentence.Start && at + 2 < sentence.End && Participles.Contains(paragraph.Lower(at))
            && paragraph.Lower(at + 1) == "to" && IsBe(paragraph, sentence, at - 1);
        return isPassive ? Hedge(new TokenRange(BeStart(paragraph, sentence, at), at + 1)) : null;
    }

    private static Candidate Hedge(TokenRange cue) => new(cue, default, cue.End, CandidateShape.Hedge, CueFrame.None);

    private static bool IsBe(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        var word = paragraph.Lower(at);
        return word is "is" or "are" or "was" or "were" or "been"
            || (Grammar.IsAdverb(word) && at > sentence.Start && paragraph.Lower(at - 1) is "is" or "are" or "was" or "were" or "been");
    }

    private static int BeStart(ParagraphTokens paragraph, TokenRange sentence, int participle)
    {
        var start = participle;
        while (start > sentence.Start && (Grammar.IsAuxiliary(paragraph.Lower(start - 1)) || Grammar.IsAdverb(paragraph[start - 1])))
        {
            start--;
        }

        return start;
    }
}
