namespace NewsReader.Web.Sources;

/// <summary>What a reader can decide about who a source is.</summary>
public enum SourceDecisionKind
{
    /// <summary>The source is the other one.</summary>
    Merge,

    /// <summary>The source is not the other one, whatever their names are.</summary>
    Apart,

    /// <summary>Some appearances of the other source are this one.</summary>
    Split,

    /// <summary>The source has another name.</summary>
    Rename,

    /// <summary>It is no source.</summary>
    SetAside,
}
