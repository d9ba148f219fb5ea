using NewsReader.Articles;

namespace NewsReader.Web.Articles;

/// <summary>A stretch of an article where a source speaks.</summary>
/// <param name="Start">Where it begins, in per cent of the article's characters.</param>
/// <param name="Width">How far it reaches, in the same measure.</param>
/// <param name="HasRoomForNumber">Whether the source's number can stand here without touching the one before it.</param>
internal sealed record VoicePart(ArticleSource Source, Quotation Quotation, double Start, double Width, bool HasRoomForNumber)
{
    // A two-figure number on a phone takes about this much of the strip.
    private const double NumberWidth = 4;

    /// <summary>All stretches in reading order.</summary>
    public static IReadOnlyList<VoicePart> Of(Article article)
    {
        var begins = BeginsOf(article, out var length);
        var places =
            from source in article.SureSources
            from quotation in source.SureQuotations
            from place in quotation.Places
            let begin = begins[place.Paragraph] + place.Start
            orderby begin, quotation.Position
            select (source, quotation, start: 100.0 * begin / length, width: 100.0 * place.Length / length);
        return [.. Number(places)];
    }

    private static IEnumerable<VoicePart> Number(
        IEnumerable<(ArticleSource Source, Quotation Quotation, double Start, double Width)> places)
    {
        var (numbered, free) = (default(ArticleSource), 0.0);
        foreach (var (source, quotation, start, width) in places)
        {
            var hasRoom = start >= free && start <= 100 - NumberWidth && source != numbered;
            if (hasRoom)
            {
                (numbered, free) = (source, start + NumberWidth);
            }

            yield return new VoicePart(source, quotation, start, width, hasRoom);
        }
    }

    // By paragraph number, how many characters stand before it.
    private static Dictionary<int, int> BeginsOf(Article article, out int length)
    {
        var begins = new Dictionary<int, int> { [0] = 0 };
        length = article.Standfirst?.Length ?? 0;
        foreach (var paragraph in article.Paragraphs)
        {
            begins[paragraph.Number] = length;
            length += paragraph.PlainText.Length;
        }

        return begins;
    }
}
