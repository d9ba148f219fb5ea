namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Where the span that each token is in starts and ends; a token outside spans is a run of its own.</summary>
internal static class Runs
{
    public static int[] Starts(SpanLabel[] labels)
    {
        var starts = new int[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            starts[i] = i > 0 && labels[i].Continues ? starts[i - 1] : i;
        }

        return starts;
    }

    public static int[] Ends(SpanLabel[] labels)
    {
        var ends = new int[labels.Length];
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            ends[i] = i + 1 < labels.Length && labels[i + 1].Continues ? ends[i + 1] : i;
        }

        return ends;
    }
}
