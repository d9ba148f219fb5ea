namespace NewsReader.Articles.Importing;

/// <summary>What came of one import. Bad input is an answer, not an exception.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>What became of the reader's choices and of a site's rules; null where there were none.</summary>
    public RepairReport? Repair { get; init; }

    /// <param name="Article">The article, with its quotations attributed; not stored yet.</param>
    /// <param name="Dropped">What the importer left out of the article, in its order, so that a reader can check it.</param>
    public sealed record Imported(Article Article, IReadOnlyList<DroppedText> Dropped) : ImportOutcome
    {
        /// <summary>What the input was taken for.</summary>
        public ImportFormat Format { get; init; } = ImportFormat.PlainText;
    }

    /// <param name="Reason">A sentence for the reader: what is wrong, and where.</param>
    public sealed record Rejected(RejectionKind Kind, string Reason) : ImportOutcome;
}
