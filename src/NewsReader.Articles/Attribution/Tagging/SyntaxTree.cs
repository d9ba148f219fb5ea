namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The heads of a paragraph's words, with the order and the extents that follow from them.</summary>
internal sealed class SyntaxTree
{
    private readonly int[] order;

    /// <param name="heads">The head of each token; -1 for the root of a sentence.</param>
    public SyntaxTree(int[] heads)
    {
        Heads = heads;
        order = TopDown(heads);
        LeftEdges = [.. Enumerable.Range(0, heads.Length)];
        RightEdges = [.. LeftEdges];
        for (var k = order.Length - 1; k >= 0; k--)
        {
            var (token, head) = (order[k], heads[order[k]]);
            if (head >= 0)
            {
                LeftEdges[head] = Math.Min(LeftEdges[head], LeftEdges[token]);
                RightEdges[head] = Math.Max(RightEdges[head], RightEdges[token]);
            }
        }
    }

    public int[] Heads { get; }

    /// <summary>The first token of all that depends on each token, itself included.</summary>
    public int[] LeftEdges { get; }

    public int[] RightEdges { get; }

    /// <summary>For each token its nearest ancestor of a kind and the child of it on the way; -1 without one; and how many there are.</summary>
    public Ancestors AncestorsThatAre(bool[] kind)
    {
        var found = new Ancestors(kind.Length);
        foreach (var token in order)
        {
            var head = Heads[token];
            if (head < 0)
            {
                continue;
            }

            found.Nearest[token] = kind[head] ? head : found.Nearest[head];
            found.Branch[token] = kind[head] ? token : found.Branch[head];
            found.Count[token] = (byte)Math.Min(3, found.Count[head] + (kind[head] ? 1 : 0));
        }

        return found;
    }

    /// <summary>All tokens, each after its head.</summary>
    private static int[] TopDown(int[] heads)
    {
        var (firstChild, nextSibling) = (new int[heads.Length], new int[heads.Length]);
        Array.Fill(firstChild, -1);
        Array.Fill(nextSibling, -1);
        var sorted = new int[heads.Length];
        var count = 0;
        for (var i = heads.Length - 1; i >= 0; i--)
        {
            if (heads[i] < 0)
            {
                sorted[count++] = i;
            }
            else
            {
                nextSibling[i] = firstChild[heads[i]];
                firstChild[heads[i]] = i;
            }
        }

        for (var k = 0; k < count; k++)
        {
            for (var child = firstChild[sorted[k]]; child >= 0; child = nextSibling[child])
            {
                sorted[count++] = child;
            }
        }

        return sorted;
    }
}
