namespace NewsReader.Web.Importing.Queue;

/// <summary>How far an address in the queue has come.</summary>
public enum ImportState
{
    Waiting,
    Fetching,
    Reading,
    Imported,

    /// <summary>Its article was in the library before.</summary>
    AlreadyHere,
    Failed,
    Cancelled,
}
