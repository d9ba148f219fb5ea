using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>
/// The attributions of a paragraph in another language than English: quotations with the verb beside them, a conjunction
/// after a verb, and "laut", "selon", "según". What it is not sure of it leaves alone.
/// </summary>
internal sealed class ForeignReading
{
    private const int Reach = 10;
    private const int FewestWords = 3;

    private readonly ParagraphTokens paragraph;
    private readonly ForeignCues cues;
    private readonly ForeignSources sources;
    private readonly List<Finding> findings = [];
    private readonly bool[] covered;

    public ForeignReading(ParagraphTokens paragraph, ForeignCues cues)
    {
        this.paragraph = paragraph;
        this.cues = cues;
        sources = new ForeignSources(paragraph, cues);
        covered = new bool[paragraph.Count];
        Finding? before = null;
        foreach (var run in paragraph.Quotations)
        {
            before = ReadQuotation(run, before) ?? before;
        }

        foreach (var sentence in paragraph.Sentences)
        {
            ReadSentence(sentence);
        }

        findings.Sort((one, other) => one.Contents[0].Start.CompareTo(other.Contents[0].Start));
    }

    public IReadOnlyList<Finding> Findings => findings;

    private Finding? ReadQuotation(QuotedRun run, Finding? before)
    {
        var content = new TokenRange(run.First, run.Last + 1);
        if ((CueAfter(run) ?? CueBefore(run)) is { } framed)
        {
            framed.Contents.Add(content);
            Array.Fill(covered, true, content.Start, content.Length);
            findings.Add(framed);
            return framed;
        }

        if (!IsStatement(run))
        {
            return null;
        }

        if (before is not null)
        {
            before.Contents.Add(content);
            return null;
        }

        var alone = new Finding { Confidence = 0.4 };
        alone.Contents.Add(content);
        findings.Add(alone);
        return alone;
    }

    /// <summary>„…“, sagte Weber. « … », a déclaré le maire. «…», dijo Ana Díaz.</summary>
    private Finding? CueAfter(QuotedRun run)
    {
        var at = run.Last + 1;
        at += at < paragraph.Count && (paragraph[at].Is(',') || paragraph[at].IsDash) ? 1 : 0;
        var verb = Verb(at);
        if (verb.IsEmpty)
        {
            return null;
        }

        var inside = paragraph.Lower(at).Contains("-il", StringComparison.Ordinal) || paragraph.Lower(at).Contains("-elle", StringComparison.Ordinal);
        var source = inside ? new TokenRange(at, at + 1) : sources.At(verb.End);
        return source.IsEmpty ? null : new Finding { Cue = verb, Source = source, Confidence = 0.95 };
    }

    /// <summary>Weber sagte: „…“</summary>
    private Finding? CueBefore(QuotedRun run)
    {
        if (run.First < 3 || !paragraph[run.First - 1].Is(':'))
        {
            return null;
        }

        for (var at = run.First - 2; at > 0 && run.First - at < Reach && !paragraph[at].EndsSentence && !paragraph.IsQuoted(at); at--)
        {
            var verb = Verb(at);
            var source = verb.IsEmpty ? default : sources.Before(at);
            if (!source.IsEmpty)
            {
                return new Finding { Cue = verb, Source = source, Confidence = 0.95 };
            }
        }

        return null;
    }

    private TokenRange Verb(int at)
    {
        if (at >= paragraph.Count || paragraph.IsQuoted(at))
        {
            return default;
        }

        var word = paragraph.Lower(at);
        if (cues.Verbs.Contains(word) || cues.Verbs.Contains(word.Split('-')[0]))
        {
            return new TokenRange(at, at + 1);
        }

        return (cues.Auxiliaries.Contains(word) || cues.Auxiliaries.Contains(word.Split('-')[0])) && cues.Verbs.Contains(paragraph.Lower(at + 1))
            ? new TokenRange(at, at + 2)
            : default;
    }

    private void ReadSentence(TokenRange sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (paragraph.IsQuoted(at))
            {
                continue;
            }

            if ((cues.According.Contains(paragraph.Lower(at)) ? According(sentence, at) : Indirect(sentence, at)) is { } finding)
            {
                if (!finding.Contents.Exists(content => Array.IndexOf(covered, true, content.Start, content.Length) >= 0))
                {
                    findings.Add(finding);
                }

                return;
            }
        }
    }

    private Finding? According(TokenRange sentence, int at)
    {
        var source = sources.At(at + 1);
        if (source.IsEmpty)
        {
            return null;
        }

        var finding = new Finding { Cue = new TokenRange(at, at + 1), Source = source, Confidence = 0.95 };
        AddContent(finding, sentence.Start, at);
        AddContent(finding, source.End, sentence.End);
        return finding.Contents.Count > 0 ? finding : null;
    }

    /// <summary>Weber sagte, dass … Le maire a déclaré que … Ana Díaz dijo que …</summary>
    private Finding? Indirect(TokenRange sentence, int at)
    {
        var verb = Verb(at);
        if (verb.IsEmpty)
        {
            return null;
        }

        var conjunction = verb.End < sentence.End && paragraph[verb.End].Is(',') ? verb.End + 1 : verb.End;
        var source = sources.Before(at);
        if (source.IsEmpty || conjunction >= sentence.End || !(cues.Conjunctions.Contains(paragraph.Lower(conjunction))
            || (paragraph.Lower(conjunction).StartsWith("qu'", StringComparison.Ordinal) && cues.Conjunctions.Contains("que"))))
        {
            return null;
        }

        var finding = new Finding { Cue = verb, Source = source, Confidence = 0.95 };
        AddContent(finding, conjunction, sentence.End);
        return finding;
    }

    private void AddContent(Finding finding, int start, int end)
    {
        while (start < end && paragraph[start].Kind == TokenKind.Punctuation)
        {
            start++;
        }

        while (end > start && paragraph[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        if (end > start)
        {
            finding.Contents.Add(new TokenRange(start, end));
        }
    }

    /// <summary>A whole sentence in quotation marks; less is a term or a title.</summary>
    private bool IsStatement(QuotedRun run)
    {
        var last = run.IsClosed ? run.Last - 1 : run.Last;
        var isLong = run.Length >= FewestWords || (run.Length > 1 && paragraph[run.First + 1].Text.Length > FewestWords * 2);
        var starts = run.First == 0 || paragraph[run.First - 1].EndsSentence || paragraph[run.First - 1].Is(':') || paragraph[run.First - 1].Is('：');
        var ends = paragraph[last].EndsSentence || (run.Last + 1 < paragraph.Count && paragraph[run.Last + 1].EndsSentence);
        return isLong && starts && ends;
    }
}
