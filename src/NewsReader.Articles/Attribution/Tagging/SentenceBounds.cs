namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The first token and the end of the sentence that each token stands in.</summary>
internal static class SentenceBounds
{
    public static int[] Firsts(bool[] starts)
    {
        var firsts = new int[starts.Length];
        for (var i = 1; i < starts.Length; i++)
        {
            firsts[i] = starts[i] ? i : firsts[i - 1];
        }

        return firsts;
    }

    public static int[] Ends(bool[] starts)
    {
        var ends = new int[starts.Length];
        var end = starts.Length;
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            ends[i] = end;
            end = starts[i] ? i : end;
        }

        return ends;
    }
}
