namespace NewsReader.Web.Reading;

/// <summary>
/// What a reader did with an article. It is no part of what was imported: it stands in a table of its own and outlives
/// another reading of the original. The database makes the row with the article, so that a list needs no second look.
/// </summary>
internal sealed class ReadingState
{
    public int ArticleId { get; private set; }

    /// <summary>The article's place in the library, kept beside the state so that one index serves both. The database keeps it right.</summary>
    public DateTimeOffset ShelvedAt { get; private set; }

    public ReadingProgress Progress { get; private set; }

    public bool IsStarred { get; set; }

    public bool IsArchived { get; set; }

    /// <summary>The paragraph at the top of the window when the reader stopped; 0 is the standfirst.</summary>
    public int Paragraph { get; private set; }

    /// <summary>How much of the text had been seen then, in percent.</summary>
    public int Percent { get; private set; }

    /// <summary>When it was last read in; null before it is opened and again once it is unread.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it became read.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>An unread article begins at its top; one that was read stays read.</summary>
    public void Open(DateTimeOffset now)
    {
        if (Progress == ReadingProgress.Unread)
        {
            (Progress, OpenedAt, Paragraph, Percent) = (ReadingProgress.Reading, now, 0, 0);
        }
    }

    /// <summary>
    /// What the reader says of it. The place is kept whatever is said, so that it can be taken back; only opening an
    /// unread article forgets it.
    /// </summary>
    public void Become(ReadingProgress progress, DateTimeOffset now)
    {
        Progress = progress;
        ReadAt = progress == ReadingProgress.Read ? now : null;
        OpenedAt = progress switch
        {
            ReadingProgress.Unread => null,
            ReadingProgress.Reading => OpenedAt ?? now,
            _ => OpenedAt,
        };
    }

    /// <summary>Notes how far the reader came. A note that comes late, when it is read or unread again, changes nothing.</summary>
    public void Reach(ReadingPlace place, DateTimeOffset now)
    {
        if (Progress == ReadingProgress.Reading)
        {
            (Paragraph, Percent, OpenedAt) = (place.Paragraph, place.Percent, now);
        }
    }
}
