using NewsReader.Articles;
using NewsReader.Articles.Importing;

namespace NewsReader.Web.Correcting;

/// <summary>An original with the reader's choices about its blocks, before they are saved.</summary>
public sealed record RepairDraft
{
    public IReadOnlyList<PageBlock> Blocks { get; init; } = [];

    /// <summary>True when the original has more blocks than are listed.</summary>
    public bool IsCut { get; init; }

    /// <summary>The article as it would be; null when the choices leave none.</summary>
    public Article? Article { get; init; }

    /// <summary>Why the choices cannot be saved.</summary>
    public string? Problem { get; init; }

    /// <summary>The site of the page, where its address is known: rules can be made for it.</summary>
    public string? Site { get; init; }

    public bool HasChoices { get; init; }

    public IReadOnlyList<BlockRule> RulesApplied { get; init; } = [];

    public IReadOnlyList<BlockRule> RulesFound { get; init; } = [];
}
