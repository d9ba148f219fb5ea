namespace NewsReader.Web.Reading;

/// <summary>What a reader changes about an article; what is null stays as it is.</summary>
internal sealed record StateChange
{
    public ReadingProgress? Progress { get; init; }

    public bool? IsStarred { get; init; }

    public bool? IsArchived { get; init; }

    public ReadingPlace? Place { get; init; }

    /// <summary>All tags that the article has from now on.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The change that a button names; null for a word that no button has.</summary>
    public static StateChange? Named(string word) => word switch
    {
        "read" => new() { Progress = ReadingProgress.Read },
        "reading" => new() { Progress = ReadingProgress.Reading },
        "unread" => new() { Progress = ReadingProgress.Unread },
        "star" => new() { IsStarred = true },
        "unstar" => new() { IsStarred = false },
        "archive" => new() { IsArchived = true },
        "unarchive" => new() { IsArchived = false },
        _ => null,
    };

    public void ApplyTo(ReadingState state, DateTimeOffset now)
    {
        if (Progress is { } progress && progress != state.Progress)
        {
            state.Become(progress, now);
        }

        if (Place is not null)
        {
            state.Reach(Place, now);
        }

        state.IsStarred = IsStarred ?? state.IsStarred;
        state.IsArchived = IsArchived ?? state.IsArchived;
    }
}
