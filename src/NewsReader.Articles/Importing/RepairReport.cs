namespace NewsReader.Articles.Importing;

/// <summary>What became of the reader's choices and of a site's rules while a page was read.</summary>
public sealed record RepairReport
{
    /// <summary>All blocks of the page in its order, where they were asked for.</summary>
    public IReadOnlyList<PageBlock> Blocks { get; init; } = [];

    /// <summary>How many of the reader's choices are about blocks that this page has.</summary>
    public int ChoicesFound { get; init; }

    /// <summary>The site's rules that decided something.</summary>
    public IReadOnlyList<BlockRule> RulesApplied { get; init; } = [];

    /// <summary>What the reader's choices would say for other pages of the site, where the page's elements tell such blocks apart.</summary>
    public IReadOnlyList<BlockRule> RulesFound { get; init; } = [];

    /// <summary>The site of the page, if its address is known.</summary>
    public string? Site { get; init; }
}
