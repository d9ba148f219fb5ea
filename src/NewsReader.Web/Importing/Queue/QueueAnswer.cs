namespace NewsReader.Web.Importing.Queue;

/// <summary>What came of putting an address into the queue.</summary>
internal abstract record QueueAnswer
{
    private QueueAnswer()
    {
    }

    /// <summary>The page of ours that shows it.</summary>
    public abstract string Place { get; }

    /// <summary>It waits, or is being fetched already.</summary>
    public sealed record Queued(int ImportId) : QueueAnswer
    {
        public override string Place => $"/imports/{ImportId}";
    }

    public sealed record AlreadyHere(int ImportId, int ArticleId) : QueueAnswer
    {
        public override string Place => $"/articles/{ArticleId}";
    }

    public sealed record Refused(string Reason) : QueueAnswer
    {
        public override string Place => "/imports?refused=true";
    }
}
