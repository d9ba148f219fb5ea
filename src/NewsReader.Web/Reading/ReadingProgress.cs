namespace NewsReader.Web.Reading;

/// <summary>How far a reader came with an article.</summary>
public enum ReadingProgress
{
    Unread,
    Reading,
    Read,
}
