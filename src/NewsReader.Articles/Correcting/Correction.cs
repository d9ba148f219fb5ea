namespace NewsReader.Articles.Correcting;

/// <summary>
/// One thing that the reader put right in an article. It is kept apart from what the importer found and made again on
/// every reading of the original, until it is undone.
/// </summary>
public sealed class Correction
{
    public int Id { get; private set; }

    public int ArticleId { get; set; }

    public required CorrectionKind Kind { get; init; }

    /// <summary>
    /// The new headline, standfirst or outlet; authors parted by semicolons; the day of publication as yyyy-MM-dd; the
    /// source's name. Empty where the reader took it away.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>The kind of a source that this correction names.</summary>
    public SourceKind? SourceKind { get; init; }

    public QuotationKind? QuotationKind { get; init; }

    /// <summary>The words of the statement that is put right.</summary>
    public TextAnchor? Anchor { get; init; }

    /// <summary>The words that a statement has from now on, paragraph by paragraph.</summary>
    public IReadOnlyList<TextAnchor> Extent { get; init; } = [];

    /// <summary>For <see cref="CorrectionKind.Body"/>: which blocks of the page the reader kept and dropped.</summary>
    public IReadOnlyList<BlockChoice> Blocks { get; init; } = [];

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>What stood there before, in words for the reader; found out when the correction is made on a reading.</summary>
    public string? Replaced { get; set; }

    /// <summary>True when the last reading does not hold the words that it belongs to.</summary>
    public bool IsLost { get; set; }

    public bool IsActive => UndoneAt is null;

    public void Undo(DateTimeOffset at) => UndoneAt ??= at;

    /// <summary>True when the other puts right the very same thing, so that this one takes its place.</summary>
    public bool Supersedes(Correction other) =>
        Kind == other.Kind && Kind != CorrectionKind.QuotationAdded && Anchor?.Words == other.Anchor?.Words
        && Anchor?.Paragraph == other.Anchor?.Paragraph && (Kind != CorrectionKind.NotASource || Value == other.Value);
}
