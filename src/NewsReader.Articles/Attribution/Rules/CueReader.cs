using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Reads one word of a sentence as a reporting verb, or declines: "states" may be a noun, "accused" an adjective.</summary>
internal static class CueReader
{
    private static readonly string[] SemiAuxiliaries =
        ["went", "goes", "go", "continued", "continues", "seemed", "seems", "seem", "appears", "appear", "appeared", "began", "came", "used", "tried", "had", "has", "have", "going"];

    /// <summary>The verb at <paramref name="at"/> and the tokens of its cue; null when it is none.</summary>
    public static (CueVerb Verb, TokenRange Cue)? Read(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        if (paragraph.IsQuoted(at) || !paragraph[at].IsWord || (paragraph[at].IsCapitalised && at > sentence.Start))
        {
            return null;
        }

        foreach (var verb in ReportingVerbs.Readings(paragraph.Lower(at)))
        {
            var end = ParticlesEnd(paragraph, at + 1, verb.Particles);
            var start = ChainStart(paragraph, sentence.Start, at);
            if (end > 0 && end <= sentence.End && IsVerb(paragraph, sentence, verb, start, at))
            {
                return (verb, new TokenRange(start, end));
            }
        }

        return null;
    }

    private static int ParticlesEnd(ParagraphTokens paragraph, int at, string[][] particles)
    {
        foreach (var alternatives in particles)
        {
            if (!alternatives.Contains(paragraph.Lower(at)) || paragraph.IsQuoted(at))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    /// <summary>Walks back over auxiliaries and adverbs: "has repeatedly denied", "went on to say".</summary>
    private static int ChainStart(ParagraphTokens paragraph, int first, int verb)
    {
        var start = verb;
        while (start > first && !paragraph.IsQuoted(start - 1))
        {
            var before = paragraph.Lower(start - 1);
            if (Grammar.IsAuxiliary(before) || (Grammar.IsAdverb(before) && start - 1 > first))
            {
                start--;
            }
            else if (before == "to" && start - 2 >= first && SemiAuxiliaries.Contains(paragraph.Lower(start - 2)))
            {
                start -= 2;
            }
            else if (before == "to" && start - 3 >= first && paragraph.Lower(start - 2) == "on")
            {
                start -= 3;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private static bool IsVerb(ParagraphTokens paragraph, TokenRange sentence, CueVerb verb, int start, int at)
    {
        var before = start > sentence.Start ? paragraph.Lower(start - 1) : "";
        var auxiliary = LastAuxiliary(paragraph, start, at);
        if (start == at && (Grammar.IsDeterminer(before) || before is "'s" or "’" || (Grammar.IsPreposition(before) && verb.Form != VerbForm.PresentParticiple)))
        {
            return before is "all" or "both" or "some" or "many" or "others" or "few" && verb.Form is VerbForm.Past or VerbForm.Base;
        }

        return verb.Form switch
        {
            VerbForm.Base => auxiliary is not null ? !IsBe(auxiliary) && !IsHave(auxiliary) || paragraph.Lower(at - 1) == "to"
                : start > sentence.Start,
            VerbForm.ThirdPerson => auxiliary is null && !IsPluralPronoun(before),
            VerbForm.Past => auxiliary is null || IsHave(auxiliary),
            VerbForm.PastParticiple => auxiliary is not null && IsHave(auxiliary),
            _ => auxiliary is null ? before is "," or "—" or "–" : IsBe(auxiliary),
        };
    }

    private static string? LastAuxiliary(ParagraphTokens paragraph, int start, int verb)
    {
        for (var at = verb - 1; at >= start; at--)
        {
            if (Grammar.IsAuxiliary(paragraph.Lower(at)) || paragraph.Lower(at) == "to")
            {
                return paragraph.Lower(at);
            }
        }

        return null;
    }

    private static bool IsBe(string word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am";

    private static bool IsHave(string word) => word is "has" or "have" or "had" or "having" or "hasn't" or "haven't" or "hadn't";

    private static bool IsPluralPronoun(string word) => word is "they" or "we" or "i" or "you" or "these" or "those";
}
