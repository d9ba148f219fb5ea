using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

/// <summary>The mayor(1) said(2) that the bridge(5) will close(7): "mayor" and "close" under "said".</summary>
public sealed class SyntaxTreeTests
{
    private static readonly int[] Heads = [1, 2, -1, 7, 5, 7, 7, 2];

    [Fact]
    public void A_word_reaches_from_its_first_dependent_to_its_last()
    {
        var tree = new SyntaxTree(Heads);

        Assert.Equal([0, 0, 0, 3, 4, 4, 6, 3], tree.LeftEdges);
        Assert.Equal([0, 1, 7, 3, 4, 5, 6, 7], tree.RightEdges);
    }

    [Fact]
    public void Each_word_knows_the_verb_it_stands_under_and_by_which_branch()
    {
        var ancestors = new SyntaxTree(Heads).AncestorsThatAre([.. Enumerable.Range(0, 8).Select(i => i == 2)]);

        Assert.Equal([2, 2, -1, 2, 2, 2, 2, 2], ancestors.Nearest);
        Assert.Equal([1, 1, -1, 7, 7, 7, 7, 7], ancestors.Branch);
        Assert.Equal([1, 1, 0, 1, 1, 1, 1, 1], ancestors.Count);
    }
}
