namespace NewsReader.Web.Importing.Queue;

/// <summary>An import as the API shows it.</summary>
internal sealed record ImportJson
{
    public required int Id { get; init; }

    public required string Address { get; init; }

    public required ImportState State { get; init; }

    public required string? Reason { get; init; }

    public required int Attempts { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>When a page that could not be had is asked for again.</summary>
    public required DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>The address of the article, once it is here.</summary>
    public required string? Article { get; init; }

    public static ImportJson Of(QueuedImport import) => new()
    {
        Id = import.Id,
        Address = import.Address,
        State = import.State,
        Reason = import.Reason,
        Attempts = import.Attempts,
        QueuedAt = import.QueuedAt,
        ChangedAt = import.ChangedAt,
        NextAttemptAt = import.State == ImportState.Waiting ? import.NextAttemptAt : null,
        Article = import.ArticleId is { } id ? $"/api/articles/{id}" : null,
    };
}
