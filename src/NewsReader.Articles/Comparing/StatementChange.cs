namespace NewsReader.Articles.Comparing;

/// <summary>What became of a statement in another printing.</summary>
public enum StatementChange
{
    /// <summary>The same words.</summary>
    None,

    /// <summary>The other prints a part of the words.</summary>
    Trimmed,

    /// <summary>The other prints more of the words.</summary>
    Fuller,

    /// <summary>The other says it in words of its own.</summary>
    Reworded,
}
