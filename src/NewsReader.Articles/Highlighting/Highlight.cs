using NewsReader.Articles.Correcting;

namespace NewsReader.Articles.Highlighting;

/// <summary>Words that the reader marked in an article, with what the reader thought of them.</summary>
/// <remarks>
/// It is held by its words, as the text-quote and text-position selectors of the W3C Web Annotation data model
/// (www.w3.org/TR/annotation-model/#selectors), so that it stands when the article is imported again.
/// </remarks>
public sealed class Highlight
{
    /// <summary>The longest note, in UTF-16 units.</summary>
    public const int MaxNoteLength = 10_000;

    public int Id { get; private set; }

    public required int ArticleId { get; init; }

    /// <summary>Where the words stood, one anchor a paragraph, in reading order; never empty.</summary>
    public required IReadOnlyList<TextAnchor> Anchors { get; init; }

    /// <summary>The words as they were marked; paragraphs are parted by line feeds.</summary>
    public required string Words { get; init; }

    public HighlightColour Colour { get; set; }

    /// <summary>What the reader wrote about the words, as plain text.</summary>
    public string? Note
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Marks the words at these places of an article.</summary>
    /// <param name="places">In reading order, one a paragraph; not empty.</param>
    /// <param name="texts">The plain texts of the article by paragraph number, 0 for the standfirst.</param>
    public static Highlight Of(int articleId, IReadOnlyList<TextPlace> places, IReadOnlyList<string> texts, DateTimeOffset madeAt)
    {
        var anchors = places.Select(place => TextAnchor.At(place, texts)).ToList();
        return new Highlight
        {
            ArticleId = articleId,
            Anchors = anchors,
            Words = string.Join('\n', anchors.Select(anchor => anchor.Words)),
            MadeAt = madeAt,
        };
    }

    /// <summary>Where the words stand now; empty when the article has them no more.</summary>
    /// <param name="texts">As in <see cref="Of"/>.</param>
    public IReadOnlyList<TextPlace> FindIn(IReadOnlyList<string> texts) =>
        [.. Anchors.Select(anchor => anchor.FindIn(texts)).OfType<TextPlace>()];
}
