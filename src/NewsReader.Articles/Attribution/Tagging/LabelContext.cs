namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The first stage's reading of a paragraph, as the second stage asks about it.</summary>
internal sealed class LabelContext
{
    private const uint OutsideLabel = 9;

    private readonly SpanLabel[] labels;
    private readonly byte[] margins;

    public LabelContext(ParagraphContext context, SpanLabel[] labels, byte[] margins)
    {
        this.labels = labels;
        this.margins = margins;
        CueBefore = LastUpTo(context, SpanLabel.CueStart);
        CueAfter = Nearest.After(Array.ConvertAll(labels, label => label == SpanLabel.CueStart), context.SentenceEnd);
        SourceBefore = LastUpTo(context, SpanLabel.SourceStart);
        SourceAfter = Nearest.After(Array.ConvertAll(labels, label => label == SpanLabel.SourceStart), context.SentenceEnd);
        Orders = SpanOrders.Of(context, labels);
        RunStart = Runs.Starts(labels);
        RunEnd = Runs.Ends(labels);
    }

    /// <summary>The last start of a cue in the sentence up to and with the token; -1 if there is none.</summary>
    public int[] CueBefore { get; }

    public int[] CueAfter { get; }

    public int[] SourceBefore { get; }

    public int[] SourceAfter { get; }

    /// <summary>The order of the spans in the sentence and how many of them have begun, hashed.</summary>
    public uint[] Orders { get; }

    /// <summary>The first token of the span that each token is in.</summary>
    public int[] RunStart { get; }

    /// <summary>The last token of the span that each token is in.</summary>
    public int[] RunEnd { get; }

    public uint Label(int i) => (uint)i < (uint)labels.Length ? (uint)labels[i] : OutsideLabel;

    /// <summary>How clearly the first stage preferred its label, from 0 to 7.</summary>
    public uint Margin(int i) => margins[i];

    private int[] LastUpTo(ParagraphContext context, SpanLabel start)
    {
        var last = new int[labels.Length];
        var seen = -1;
        for (var i = 0; i < labels.Length; i++)
        {
            seen = labels[i] == start ? i : seen;
            last[i] = seen >= context.SentenceFirst[i] ? seen : -1;
        }

        return last;
    }
}
