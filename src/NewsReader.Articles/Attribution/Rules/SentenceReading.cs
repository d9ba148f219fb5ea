using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>
/// Weighs the candidates of a sentence against each other. Of attributions within attributions the outermost is kept:
/// first what follows its content ("…, Smith said"), then from left to right what precedes it.
/// </summary>
internal sealed class SentenceReading(ParagraphTokens paragraph, TokenRange sentence)
{
    private readonly ContentEdges edges = new(paragraph, sentence);
    private readonly List<Candidate> candidates = new CueFinder(paragraph, sentence).Find();
    private readonly List<(Candidate Candidate, Finding Finding)> accepted = [];

    public List<Finding> Read()
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Shape is CandidateShape.ContentBefore or CandidateShape.AccordingTo)
            {
                Accept(candidate, Surrounding(candidate));
            }
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Shape is CandidateShape.ContentAfter or CandidateShape.Participle or CandidateShape.Coordinated)
            {
                Accept(candidate, Following(candidate));
            }
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Shape is CandidateShape.Hedge or CandidateShape.Question)
            {
                Accept(candidate, candidate.Shape == CandidateShape.Hedge ? Around(candidate) : Following(candidate));
            }
        }

        return [.. accepted.Select(pair => pair.Finding).OrderBy(finding => finding.Contents[0].Start)];
    }

    private void Accept(Candidate candidate, List<TokenRange> contents)
    {
        contents.RemoveAll(content => content.IsEmpty);
        if (contents.Count == 0 || accepted.Exists(pair => pair.Finding.Covers(candidate.Cue.Start) || Clash(pair.Finding, candidate, contents)))
        {
            return;
        }

        var source = candidate.Shape switch
        {
            CandidateShape.Participle => SubjectFor(candidate),
            CandidateShape.Coordinated => SourceBefore(candidate),
            _ => candidate.Source,
        };
        if (source.IsEmpty && candidate.Shape is not (CandidateShape.Hedge or CandidateShape.Question))
        {
            return;
        }

        var finding = new Finding { Cue = candidate.Cue, Source = source, Confidence = ConfidenceOf(candidate) };
        finding.Contents.AddRange(contents);
        accepted.Add((candidate, finding));
    }

    private static bool Clash(Finding known, Candidate candidate, List<TokenRange> contents) =>
        contents.Exists(content => content.Contains(known.Cue.Start) || known.Contents.Exists(content.Overlaps))
        || candidate.Cue.Overlaps(known.Cue);

    private static double ConfidenceOf(Candidate candidate) => candidate.Shape switch
    {
        CandidateShape.ContentBefore or CandidateShape.AccordingTo => 0.85,
        CandidateShape.ContentAfter when (candidate.Frames & CueFrame.Say) != 0 => 0.75,
        CandidateShape.Hedge => 0.6,
        _ => 0.55,
    };

    /// <summary>"…, Smith said, …": the content stands before the cue, and may go on after it.</summary>
    private List<TokenRange> Surrounding(Candidate candidate)
    {
        if (candidate.Shape == CandidateShape.AccordingTo && AccordingTo.Opens(paragraph, sentence, candidate.Cue.Start))
        {
            return [edges.Trim(candidate.End, EndBefore(candidate))];
        }

        var before = edges.Trim(LeftLimit(candidate), candidate.Start);
        return before.IsEmpty ? [] : [before, .. Continuation(candidate, before)];
    }

    private int LeftLimit(Candidate candidate)
    {
        var mark = candidate.Start - 1;
        if (mark > sentence.Start && paragraph.IsQuoted(mark))
        {
            var run = paragraph.Quotations[paragraph.QuotationAt(mark)];
            if (candidates.Exists(other => other.Cue.End <= run.First && other.Shape is CandidateShape.ContentAfter)
                || paragraph[Math.Max(run.First - 1, 0)].EndsSentence)
            {
                return run.First;
            }
        }

        var known = accepted.Select(pair => pair.Candidate.End).Where(end => end <= candidate.Start).DefaultIfEmpty(sentence.Start).Max();
        for (var at = candidate.Start - 2; at > known; at--)
        {
            if (paragraph[at].Is(';') && !paragraph.IsQuoted(at))
            {
                return at;
            }
        }

        return known;
    }

    private List<TokenRange> Continuation(Candidate candidate, TokenRange before)
    {
        var comma = candidate.End;
        while (comma < sentence.End && !paragraph[comma].Is(',') && !paragraph[comma].EndsSentence && !paragraph[comma].Is(':')
            && !paragraph.IsQuoted(comma) && comma - candidate.End < 16)
        {
            comma++;
        }

        var next = comma < sentence.End && paragraph.IsQuoted(comma) ? comma : comma + 1;
        if (next >= sentence.End || comma - candidate.End >= 16)
        {
            return [];
        }

        if (paragraph.IsQuoted(next))
        {
            return [new TokenRange(next, Math.Min(sentence.End, paragraph.Quotations[paragraph.QuotationAt(next)].Last + 1))];
        }

        var goesOn = comma == candidate.End && paragraph[comma].Is(',') && !paragraph.IsQuoted(before.Start) && GoesOn(paragraph.Lower(next))
            && !(Grammar.IsCoordinator(paragraph.Lower(next)) && Clauses.LooksLikeOne(paragraph, before.Start, before.End));
        return goesOn ? [edges.Trim(next, EndBefore(candidate))] : paragraph.IsQuoted(before.End - 1) ? LaterQuotation(next) : [];
    }

    /// <summary>“It is old,” Lee said, pointing at the bridge, “and tired.”</summary>
    private List<TokenRange> LaterQuotation(int start)
    {
        for (var at = start; at < sentence.End; at++)
        {
            if (paragraph.IsQuoted(at))
            {
                var isSetOff = paragraph[at - 1].Is(',') && !candidates.Exists(other => other.Cue.Start >= start && other.Cue.End <= at);
                return isSetOff ? [new TokenRange(at, Math.Min(sentence.End, paragraph.Quotations[paragraph.QuotationAt(at)].Last + 1))] : [];
            }
        }

        return [];
    }

    private static bool GoesOn(string word) =>
        !Grammar.IsRelative(word) && !word.EndsWith("ing", StringComparison.Ordinal) && word is not ("in" or "as" or "during" or "at");

    private List<TokenRange> Following(Candidate candidate)
    {
        if (candidate.ContentStart >= sentence.End)
        {
            return [new TokenRange(candidate.ContentStart, paragraph.Quotations[paragraph.QuotationAt(candidate.ContentStart)].Last + 1)];
        }

        return [edges.Trim(candidate.ContentStart, ContentEnd.Of(paragraph, sentence, candidate, EndBefore(candidate)))];
    }

    /// <summary>Where a content that runs to the right has to stop: at a later attribution of the same rank, or the sentence's end.</summary>
    private int EndBefore(Candidate candidate)
    {
        foreach (var other in candidates)
        {
            if (other.Cue.Start >= candidate.ContentStart && !ReferenceEquals(other, candidate) && IsOfSameRank(candidate, other))
            {
                return other.Start;
            }
        }

        return sentence.End;
    }

    private bool IsOfSameRank(Candidate candidate, Candidate other)
    {
        if (other.Start <= candidate.ContentStart)
        {
            return false;
        }

        var before = paragraph.Lower(other.Start - 1);
        return other.Shape switch
        {
            CandidateShape.ContentAfter => paragraph[other.Start - 1].Is(';')
                || (before is "and" or "but" or "while" or "whereas" && paragraph[other.Start - 2].Is(','))
                || (before is "and" or "but" && Tense(other) == Tense(candidate) && !Grammar.IsPersonalPronoun(paragraph.Lower(other.Start))),
            CandidateShape.Participle => paragraph[other.Start - 1].Is(',') || paragraph[other.Start - 1].IsDash,
            CandidateShape.Coordinated => Tense(other) == Tense(candidate),
            _ => false,
        };
    }

    private bool Tense(Candidate candidate) =>
        paragraph.Lower(candidate.Cue.End - 1).EndsWith("ed", StringComparison.Ordinal) || paragraph.Lower(candidate.Cue.End - 1) is "said" or "told" or "wrote" or "thought";

    private List<TokenRange> Around(Candidate candidate) =>
        [edges.Trim(sentence.Start, candidate.Cue.Start), edges.Trim(candidate.Cue.End, sentence.End)];

    /// <summary>The subject of the clause that a participle hangs on: the source just accepted, else the head of the clause.</summary>
    private TokenRange SubjectFor(Candidate participle)
    {
        var before = SourceBefore(participle);
        if (!before.IsEmpty)
        {
            return before;
        }

        var clause = ClauseStart(participle.Cue.Start);
        var subject = FollowingPhrases.SubjectAt(paragraph, clause, participle.Cue.Start);
        return Speakers.CanBe(paragraph, subject) && Speakers.HasVoice(paragraph, subject) ? subject : default;
    }

    private int ClauseStart(int cue)
    {
        var start = sentence.Start;
        for (var at = sentence.Start; at < cue - 1; at++)
        {
            if (paragraph[at].Is(';') || (paragraph[at].Is(',') && paragraph.Lower(at + 1) is "and" or "but"))
            {
                start = at + 2;
            }
        }

        while (start < cue && (Grammar.IsCoordinator(paragraph.Lower(start)) || Grammar.IsAdverb(paragraph.Lower(start)) || paragraph[start].Is(',')))
        {
            start++;
        }

        return start;
    }

    private TokenRange SourceBefore(Candidate candidate) =>
        accepted.Where(pair => pair.Candidate.Cue.End <= candidate.Cue.Start && !pair.Finding.Source.IsEmpty)
            .OrderBy(pair => pair.Candidate.Cue.End)
            .Select(pair => pair.Finding.Source)
            .LastOrDefault();
}
