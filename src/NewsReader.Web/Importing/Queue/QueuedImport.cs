using NewsReader.Articles;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Importing.Queue;

/// <summary>An address that is to become an article, and what came of it. There is one for each address.</summary>
public sealed class QueuedImport
{
    public int Id { get; private set; }

    /// <summary>Normalised; see <see cref="ArticleAddress"/>.</summary>
    public required string Address { get; init; }

    /// <summary>Host and port: a host is asked for one page at a time.</summary>
    public required string Host { get; init; }

    public ImportState State { get; private set; } = ImportState.Waiting;

    /// <summary>Why it failed, or why it is tried again: a sentence for the reader.</summary>
    public string? Reason { get; private set; }

    /// <summary>How often the page was asked for since the reader wanted it.</summary>
    public int Attempts { get; private set; }

    public required DateTimeOffset QueuedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Not to be fetched before; matters while it is waiting.</summary>
    public required DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>The related link that the reader followed.</summary>
    public RelatedLink? FollowedLink { get; private set; }

    public int? FollowedLinkId { get; set; }

    public Article? Article { get; private set; }

    public int? ArticleId { get; private set; }

    public bool HasEnded => State is ImportState.Imported or ImportState.AlreadyHere or ImportState.Failed or ImportState.Cancelled;

    public bool IsRunning => State is ImportState.Fetching or ImportState.Reading;

    public static QueuedImport Of(string address, DateTimeOffset now) => new()
    {
        Address = address,
        Host = new Uri(address).Authority,
        QueuedAt = now,
        ChangedAt = now,
        NextAttemptAt = now,
    };

    public void Fetch()
    {
        State = ImportState.Fetching;
        Attempts++;
    }

    /// <summary>The page is here and is read.</summary>
    public void Read()
    {
        if (State == ImportState.Fetching)
        {
            State = ImportState.Reading;
            Reason = null;
        }
    }

    /// <summary>An article is an article, even when the reader cancelled a moment too late.</summary>
    public void End(ImportResult result)
    {
        (State, ArticleId, Reason) = result switch
        {
            ImportResult.Added added => (ImportState.Imported, added.ArticleId, null),
            ImportResult.AlreadyHere here => (ImportState.AlreadyHere, here.ArticleId, null),
            ImportResult.Rejected rejected => (ImportState.Failed, (int?)null, rejected.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The page could not be had: waits for another attempt where that may help, else fails.</summary>
    internal void Stumble(FetchOutcome.Failed problem, DateTimeOffset now)
    {
        if (State == ImportState.Cancelled)
        {
            return;
        }

        Reason = problem.Reason;
        if (problem.MayPass && RetryPlan.WaitAfter(Attempts, problem.RetryAfter) is { } wait)
        {
            State = ImportState.Waiting;
            NextAttemptAt = now + wait;
        }
        else
        {
            State = ImportState.Failed;
        }
    }

    public void Fail(string reason)
    {
        State = ImportState.Failed;
        Reason = reason;
    }

    public void Cancel()
    {
        if (!HasEnded)
        {
            State = ImportState.Cancelled;
            Reason = null;
        }
    }

    /// <summary>Begins again, from the first attempt.</summary>
    public void TryAgain(DateTimeOffset now)
    {
        State = ImportState.Waiting;
        Reason = null;
        Attempts = 0;
        ArticleId = null;
        NextAttemptAt = now;
    }

    /// <summary>The app was stopped in the middle of it: the attempt does not count.</summary>
    public void Resume()
    {
        State = ImportState.Waiting;
        Attempts--;
    }
}
