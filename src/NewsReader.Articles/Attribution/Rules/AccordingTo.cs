using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>"according to Ann Lee, the mayor": before, after or inside the content.</summary>
internal static class AccordingTo
{
    public static Candidate? Read(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        if (paragraph.Lower(at) != "according" || paragraph.Lower(at + 1) != "to" || paragraph.IsQuoted(at) || at + 2 >= sentence.End)
        {
            return null;
        }

        var opens = Opens(paragraph, sentence, at);
        var source = FollowingPhrases.StartingAt(paragraph, at + 2, sentence.End, opens);
        return source.IsEmpty
            ? null
            : new Candidate(new TokenRange(at, at + 2), source, source.End, CandidateShape.AccordingTo, CueFrame.Say);
    }

    /// <summary>Whether it stands at the head of its sentence ("But according to …"), so that the content must follow.</summary>
    public static bool Opens(ParagraphTokens paragraph, TokenRange sentence, int at) =>
        at == sentence.Start || (at - sentence.Start <= 2 && !paragraph[sentence.Start].IsMark
            && (Grammar.IsCoordinator(paragraph.Lower(sentence.Start)) || Grammar.IsAdverb(paragraph.Lower(sentence.Start))));
}
