using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Stops a content before what the reporter adds to it.</summary>
internal static class ContentEnd
{
    /// <param name="end">Where the content would run to.</param>
    public static int Of(ParagraphTokens paragraph, TokenRange sentence, Candidate candidate, int end)
    {
        var isSubjectClause = IsSubjectClause(paragraph, sentence, candidate);
        var isObject = IsNounObject(paragraph, candidate);
        for (var at = candidate.ContentStart + 1; at < end; at++)
        {
            if (paragraph.IsQuoted(at))
            {
                continue;
            }

            if (paragraph[at].Is(';') || (paragraph[at].Is(',') && (isSubjectClause || EndsAtComma(paragraph, at, isObject)))
                || (isObject && EndsObject(paragraph, at)))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>"The developers, who had expected to lose, looked on": the clause ends where the main verb comes.</summary>
    private static bool IsSubjectClause(ParagraphTokens paragraph, TokenRange sentence, Candidate candidate) =>
        candidate.Source.Length == 1 && paragraph.Lower(candidate.Source.Start) is "who" or "which"
        && candidate.Source.Start - 1 > sentence.Start && paragraph[candidate.Source.Start - 1].Is(',')
        && !paragraph.IsQuoted(candidate.ContentStart)
        && FollowingPhrases.SubjectAt(paragraph, sentence.Start, candidate.Source.Start - 1) is var subject
        && subject.End >= candidate.Source.Start - 1;

    /// <summary>"condemned the attack": a noun phrase, neither a clause nor an infinitive nor words in quotation marks.</summary>
    private static bool IsNounObject(ParagraphTokens paragraph, Candidate candidate) =>
        (candidate.Frames & CueFrame.Noun) != 0 && !paragraph.IsQuoted(candidate.ContentStart)
        && paragraph.Lower(candidate.ContentStart) is not ("that" or "to" or "how" or "whether" or "if" or "why" or "what")
        && (candidate.Frames & (CueFrame.Say | CueFrame.Think)) == 0;

    private static bool EndsAtComma(ParagraphTokens paragraph, int comma, bool isObject)
    {
        var next = paragraph.Lower(comma + 1);
        return next is "while" or "although" or "though" or "whereas"
            || (isObject && next is "which" or "who" or "but" or "and" or "a" or "an" or "saying" or "as" or "when" or "after" or "because");
    }

    private static bool EndsObject(ParagraphTokens paragraph, int at) =>
        paragraph.Lower(at) is "when" or "while" or "after" or "because" or "within" or "during" or "although" or "but"
        || (paragraph.Lower(at) is "on" or "in" or "at" && at + 1 < paragraph.Count
            && (Grammar.IsWeekday(paragraph.Lower(at + 1)) || (paragraph.Lower(at + 1) is "a" or "an" && paragraph.Lower(at + 2) is "statement" or "interview" or "speech" or "letter" or "tweet" or "meeting" or "rally")));
}
