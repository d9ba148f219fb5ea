namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The nearest token of a kind on either side of each token, within its sentence; -1 where there is none.</summary>
internal static class Nearest
{
    public static int[] Before(bool[] kind, int[] sentenceFirst)
    {
        var nearest = new int[kind.Length];
        var last = -1;
        for (var i = 0; i < kind.Length; i++)
        {
            nearest[i] = last >= sentenceFirst[i] ? last : -1;
            last = kind[i] ? i : last;
        }

        return nearest;
    }

    public static int[] After(bool[] kind, int[] sentenceEnd)
    {
        var nearest = new int[kind.Length];
        var last = int.MaxValue;
        for (var i = kind.Length - 1; i >= 0; i--)
        {
            nearest[i] = last < sentenceEnd[i] ? last : -1;
            last = kind[i] ? i : last;
        }

        return nearest;
    }
}
