using NewsReader.Articles.Identity;

namespace NewsReader.Articles;

/// <summary>Who words are credited to, over the whole library.</summary>
public sealed class Source
{
    public int Id { get; private set; }

    /// <summary>The name first printed, or the one that the reader gave.</summary>
    public required string Name { get; set; }

    public required SourceKind Kind { get; init; }

    /// <summary>What two spellings of the printed name share; see <see cref="SourceKey"/>. A reader's name leaves it as it is.</summary>
    public string Key
    {
        get => field ??= SourceKey.Of(Name, Kind);
        private set;
    }

    /// <summary>
    /// True for the one that takes the mentions of a name which two sources share, where nothing printed with it tells which.
    /// </summary>
    public bool IsUncertain { get; init; }

    /// <summary>The source that the reader said this one is; it has no more articles of its own then, and is in no list.</summary>
    public Source? MergedInto { get; set; }

    public int? MergedIntoId { get; private set; }

    /// <summary>True when the reader said that this is no source: it is in no list and no panel.</summary>
    public bool IsSetAside { get; set; }

    /// <summary>Who the library shows for it.</summary>
    public Source Shown => MergedInto ?? this;

    /// <summary>How many articles surely quote it; counted by the library.</summary>
    public int ArticleCount { get; private set; }

    /// <summary>How many sure statements of it the library holds.</summary>
    public int StatementCount { get; private set; }

    /// <summary>When the newest article that quotes it was published, else imported.</summary>
    public DateTimeOffset? LastQuotedAt { get; private set; }
}
