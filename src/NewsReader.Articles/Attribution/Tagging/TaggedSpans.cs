namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The spans of a paragraph in reading order, with what the linker asks about those in between.</summary>
internal sealed class TaggedSpans
{
    private readonly int[][] tallies;

    public TaggedSpans(IReadOnlyList<TaggedSpan> spans)
    {
        All = spans;
        tallies = [Tally(SpanRole.Source), Tally(SpanRole.Cue), Tally(SpanRole.Content)];
    }

    public IReadOnlyList<TaggedSpan> All { get; }

    public static TaggedSpans From(ReadOnlySpan<SpanLabel> labels)
    {
        var spans = new List<TaggedSpan>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i].Starts)
            {
                var end = i + 1;
                while (end < labels.Length && labels[end].Continues)
                {
                    end++;
                }

                spans.Add(new TaggedSpan((SpanRole)(((int)labels[i] - 1) / 2), i, end));
            }
        }

        return new TaggedSpans(spans);
    }

    /// <summary>How many spans of a role stand strictly between two others, given by their places in the list.</summary>
    public int Between(int left, int right, SpanRole role) => tallies[(int)role][right] - tallies[(int)role][left + 1];

    /// <summary>How many spans of a role stand before a place in the list.</summary>
    public int Before(int place, SpanRole role) => tallies[(int)role][place];

    public int Count(SpanRole role) => tallies[(int)role][All.Count];

    private int[] Tally(SpanRole role)
    {
        var tally = new int[All.Count + 1];
        for (var i = 0; i < All.Count; i++)
        {
            tally[i + 1] = tally[i] + (All[i].Role == role ? 1 : 0);
        }

        return tally;
    }
}
