using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>The attributions of a paragraph: those its sentences frame, and quotations that follow on without a cue.</summary>
internal sealed class ParagraphReading
{
    /// <summary>Fewer words in quotation marks than this are a term or a title, unless a cue frames them.</summary>
    private const int FewestFollowOnWords = 3;

    private readonly ParagraphTokens paragraph;
    private readonly List<Finding> findings = [];

    public ParagraphReading(ParagraphTokens paragraph, Finding? leftOpenBefore)
    {
        this.paragraph = paragraph;
        var first = Continue(leftOpenBefore);
        foreach (var sentence in paragraph.Sentences)
        {
            findings.AddRange(new SentenceReading(paragraph, sentence).Read());
        }

        AttachFollowOns(first);
    }

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Whose quotation the paragraph leaves open, so that the next one continues it.</summary>
    public Finding? LeftOpen { get; private set; }

    /// <summary>A paragraph that reopens a quotation continues it. Returns how many quotations are settled by that.</summary>
    private int Continue(Finding? leftOpenBefore)
    {
        if (leftOpenBefore is null || paragraph.Quotations.Count == 0 || paragraph.Quotations[0].First != 0)
        {
            return 0;
        }

        var run = paragraph.Quotations[0];
        leftOpenBefore.Continued.Add(paragraph.PlaceOf(new TokenRange(run.First, run.Last + 1)));
        LeftOpen = run.IsClosed ? null : leftOpenBefore;
        return 1;
    }

    /// <summary>One walk over quotations and findings side by side, so that a page of quotations takes linear time.</summary>
    private void AttachFollowOns(int firstRun)
    {
        var (covered, starts) = (Covered(), new Queue<Finding>(findings.OrderBy(finding => finding.Contents[0].Start)));
        Finding? before = null;
        for (var number = firstRun; number < paragraph.Quotations.Count; number++)
        {
            var run = paragraph.Quotations[number];
            while (starts.TryPeek(out var next) && next.Contents[0].Start <= run.First)
            {
                before = starts.Dequeue();
            }

            if (!covered[run.First] && IsStatement(run))
            {
                before ??= StandAlone(number);
                before?.Contents.Add(new TokenRange(run.First, run.Last + 1));
                LeftOpen = run.IsClosed ? LeftOpen : before;
            }
            else if (!run.IsClosed && covered[run.First])
            {
                LeftOpen = before;
            }
        }

        foreach (var finding in findings)
        {
            finding.Contents.Sort((one, other) => one.Start.CompareTo(other.Start));
        }
    }

    private bool[] Covered()
    {
        var covered = new bool[paragraph.Count];
        foreach (var content in findings.SelectMany(finding => finding.Contents))
        {
            Array.Fill(covered, true, content.Start, content.Length);
        }

        return covered;
    }

    /// <summary>A paragraph that is one quotation: whose it is, the paragraph before may say.</summary>
    private Finding? StandAlone(int number)
    {
        if (number != 0 || paragraph.Quotations[0].First > 1)
        {
            return null;
        }

        var finding = new Finding { Confidence = 0.4 };
        findings.Add(finding);
        return finding;
    }

    /// <summary>A whole sentence in quotation marks; less is a term, a title or a slogan.</summary>
    private bool IsStatement(QuotedRun run)
    {
        if (run.Length < FewestFollowOnWords)
        {
            return false;
        }

        var last = run.IsClosed ? run.Last - 1 : run.Last;
        last -= last > run.First && paragraph[last].Kind == TokenKind.QuotationMark ? 1 : 0;
        var startsSentence = run.First == 0 || paragraph[run.First - 1].EndsSentence || paragraph[run.First - 1].Is(':')
            || paragraph.IsQuoted(run.First - 1);
        var endsSentence = paragraph[last].EndsSentence || !run.IsClosed
            || (run.Last + 1 < paragraph.Count && paragraph[run.Last + 1].EndsSentence);
        return startsSentence && endsSentence;
    }
}
