using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Collects the candidates of one sentence: every cue with its source and the side that its content stands on.</summary>
internal sealed class CueFinder(ParagraphTokens paragraph, TokenRange sentence)
{
    private readonly List<Candidate> found = [];

    /// <summary>In order of their cues.</summary>
    public List<Candidate> Find()
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if ((AccordingTo.Read(paragraph, sentence, at) ?? Hedges.Read(paragraph, sentence, at) ?? ReadVerb(at)) is { } candidate)
            {
                found.Add(candidate);
                at = Math.Max(at, candidate.Cue.End - 1);
            }
        }

        return found;
    }

    private Candidate? ReadVerb(int at)
    {
        if (CueReader.Read(paragraph, sentence, at) is not { } read)
        {
            return QuotationVerb(at);
        }

        var (verb, cue) = read;
        if (verb.Form == VerbForm.PresentParticiple && cue.Start > sentence.Start && paragraph[cue.Start - 1].IsMark && cue.Length == 1 + verb.Particles.Length)
        {
            return Participle(verb, cue);
        }

        return Leading(verb, cue) ?? Inverted(verb, cue) ?? Regular(verb, cue);
    }

    /// <summary>Said Ana Diaz: “…”</summary>
    private Candidate? Leading(CueVerb verb, TokenRange cue)
    {
        if (cue.Start != sentence.Start || (verb.Frames & CueFrame.Say) == 0)
        {
            return null;
        }

        var source = FollowingPhrases.StartingAt(paragraph, cue.End, sentence.End, true);
        return !source.IsEmpty && source.End + 1 < sentence.End && paragraph[source.End].Is(':')
            ? new Candidate(cue, source, source.End + 1, CandidateShape.ContentAfter, verb.Frames)
            : null;
    }

    /// <summary>“…,” he fumed. “…,” confessed Lee. Beside a quotation that ends in a comma any verb is a cue.</summary>
    private Candidate? QuotationVerb(int at)
    {
        if (!QuotationVerbs.CanBe(paragraph, at) || at == sentence.Start)
        {
            return null;
        }

        var cue = new TokenRange(at, at + 1);
        if (QuotationVerbs.ClosesBefore(paragraph, at))
        {
            var after = FollowingPhrases.StartingAt(paragraph, at + 1, sentence.End, false);
            var isSomebody = !after.IsEmpty && EndsTag(after.End)
                && (paragraph[after.Start].IsCapitalised || Grammar.OpensClause(paragraph.Lower(after.Start)) || Nouns.IsRole(paragraph.Lower(after.Start)));
            return isSomebody ? new Candidate(cue, after, after.End, CandidateShape.ContentBefore, CueFrame.Say) : null;
        }

        var source = SourceBefore(at);
        var isTag = !source.IsEmpty && source.Start > sentence.Start && QuotationVerbs.ClosesBefore(paragraph, source.Start)
            && (EndsTag(at + 1) || Grammar.IsPreposition(paragraph.Lower(at + 1)));
        return isTag ? new Candidate(cue, source, at + 1, CandidateShape.ContentBefore, CueFrame.Say) : null;
    }

    private Candidate? Participle(CueVerb verb, TokenRange cue)
    {
        var content = ContentStart.After(paragraph, sentence, verb, cue.End);
        return content > 0 && (verb.Frames & ~CueFrame.To) != 0
            ? new Candidate(cue, default, content, CandidateShape.Participle, verb.Frames)
            : null;
    }

    /// <summary>"…, said Ann Lee, the mayor."</summary>
    private Candidate? Inverted(CueVerb verb, TokenRange cue)
    {
        var before = cue.Start - 1;
        if ((verb.Frames & CueFrame.Say) == 0 || cue.Length != 1 || before <= sentence.Start || cue.End >= sentence.End)
        {
            return null;
        }

        var afterQuotation = paragraph.IsQuoted(before);
        if (!afterQuotation && !(paragraph[before].Is(',') && before - sentence.Start > 1))
        {
            return null;
        }

        var source = FollowingPhrases.StartingAt(paragraph, cue.End, sentence.End, false);
        if (source.IsEmpty || !Speakers.CanBe(paragraph, source) || !(afterQuotation || EndsTag(source.End)))
        {
            return null;
        }

        return new Candidate(cue, source, source.End, CandidateShape.ContentBefore, verb.Frames);
    }

    private bool EndsTag(int at) =>
        at >= sentence.End || paragraph[at].Is(',') || paragraph[at].EndsSentence || paragraph[at].Is(';') || paragraph[at].IsDash;

    private Candidate? Regular(CueVerb verb, TokenRange cue)
    {
        var source = SourceBefore(cue.Start);
        if (source.IsEmpty)
        {
            return Coordinated(verb, cue);
        }

        if (!Agrees(verb, source, cue))
        {
            return null;
        }

        if (IsTag(verb, source, cue))
        {
            return new Candidate(cue, source, cue.End, CandidateShape.ContentBefore, verb.Frames);
        }

        var content = ContentStart.After(paragraph, sentence, verb, cue.End);
        if (content == 0 && (verb.Frames & CueFrame.Say) != 0 && (EndsTag(cue.End) || ContentStart.IsPhraseOnly(paragraph, sentence, verb, cue.End))
            && QuotationVerbs.IsFreeAt(paragraph, sentence.End))
        {
            content = sentence.End;
        }

        return content > 0 && Speakers.Suits(paragraph, source, verb, content) && !IsObjectClause(source.Start - 1, content)
            ? new Candidate(cue, source, content, CandidateShape.ContentAfter, verb.Frames)
            : null;
    }

    /// <summary>"Smith on Monday said": the day stands between source and verb.</summary>
    private TokenRange SourceBefore(int cue)
    {
        var end = cue;
        if (end - 1 > sentence.Start && Grammar.IsWeekday(paragraph.Lower(end - 1)))
        {
            end -= end - 2 > sentence.Start && paragraph.Lower(end - 2) == "on" ? 2 : 1;
        }

        var source = NounPhrases.EndingAt(paragraph, sentence.Start, end);
        return Speakers.CanBe(paragraph, source) && !NounPhrases.IsObject(paragraph, sentence.Start, source.Start - 1) ? source : default;
    }

    private bool Agrees(CueVerb verb, TokenRange source, TokenRange cue) =>
        cue.Start + verb.Particles.Length + 1 != cue.End || verb.Form switch
        {
            VerbForm.Base => Speakers.IsPlural(paragraph, source),
            VerbForm.ThirdPerson => !Speakers.IsPlural(paragraph, source) || paragraph.Lower(source.Start) == "who",
            _ => true,
        };

    /// <summary>"what they said holds up": the clause is an object, what follows is not its content.</summary>
    private bool IsObjectClause(int before, int content) =>
        before >= sentence.Start && paragraph.Lower(before) is "what" or "whatever" or "than" && !paragraph.IsQuoted(content);

    /// <summary>"…, Smith said." and "“…,” she told reporters on Monday."</summary>
    private bool IsTag(CueVerb verb, TokenRange source, TokenRange cue)
    {
        var before = source.Start - 1;
        if (before <= sentence.Start || (verb.Frames & (CueFrame.Say | CueFrame.Tell | CueFrame.Think | CueFrame.That)) == 0)
        {
            return false;
        }

        if (paragraph.IsQuoted(before))
        {
            return paragraph.Lower(cue.End) != "that";
        }

        if (cue.End + 1 < sentence.End && (paragraph[cue.End].Is(',') || paragraph[cue.End].Is(':')) && paragraph.IsQuoted(cue.End + 1)
            && !Clauses.LooksLikeOne(paragraph, sentence.Start, before))
        {
            return false;
        }

        if (!(paragraph[before].Is(',') || paragraph[before].IsDash) || before - sentence.Start < 2)
        {
            return false;
        }

        return EndsTag(cue.End) || (ContentStart.IsPhraseOnly(paragraph, sentence, verb, cue.End) && Clauses.LooksLikeOne(paragraph, sentence.Start, before));
    }

    private Candidate? Coordinated(CueVerb verb, TokenRange cue)
    {
        var before = cue.Start - 1;
        if (found.Count == 0 || before <= sentence.Start || !(paragraph.Lower(before) is "and" or "but" or "then")
            || verb.Form is VerbForm.PresentParticiple or VerbForm.Base)
        {
            return null;
        }

        var content = ContentStart.After(paragraph, sentence, verb, cue.End);
        return content > 0 ? new Candidate(cue, default, content, CandidateShape.Coordinated, verb.Frames) : null;
    }
}
