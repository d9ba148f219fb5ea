namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>For each token: its nearest ancestor of a kind, the ancestor's child on the way to the token, and how many such ancestors.</summary>
internal sealed class Ancestors
{
    public Ancestors(int count)
    {
        Nearest = new int[count];
        Branch = new int[count];
        Count = new byte[count];
        Array.Fill(Nearest, -1);
        Array.Fill(Branch, -1);
    }

    public int[] Nearest { get; }

    public int[] Branch { get; }

    /// <summary>3 at most.</summary>
    public byte[] Count { get; }
}
