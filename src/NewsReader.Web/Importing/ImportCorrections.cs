using System.Globalization;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;

namespace NewsReader.Web.Importing;

/// <summary>What the reader put right in the preview, and where the article was followed from.</summary>
public sealed record ImportCorrections
{
    public static readonly ImportCorrections None = new();

    public string? Headline { get; init; }

    /// <summary>Names parted by semicolons; null leaves the byline's authors.</summary>
    public string? Authors { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public string? Outlet { get; init; }

    /// <summary>The related link that was followed to add the article.</summary>
    public int? FollowedLinkId { get; init; }

    /// <summary>What differs from what was found, as corrections that every later reading is given too.</summary>
    public IReadOnlyList<Correction> Against(Article found)
    {
        var corrections = new List<Correction>();
        void Note(CorrectionKind kind, string? value) => corrections.Add(new Correction { Kind = kind, Value = value, MadeAt = found.ImportedAt });

        if (!string.IsNullOrWhiteSpace(Headline) && Headline.Trim() != found.Headline)
        {
            Note(CorrectionKind.Headline, Headline.Trim());
        }

        if (Authors is not null && !NamesOf(Authors).SequenceEqual(found.Credits.Select(credit => NameKey.Of(credit.Author.Name))))
        {
            Note(CorrectionKind.Authors, Authors);
        }

        if (PublishedOn is { } day && (found.PublishedAt is not { } at || DateOnly.FromDateTime(at.Date) != day))
        {
            Note(CorrectionKind.Published, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (!string.IsNullOrWhiteSpace(Outlet) && Outlet.Trim() != found.Outlet)
        {
            Note(CorrectionKind.Outlet, Outlet.Trim());
        }

        return corrections;
    }

    private static IEnumerable<string> NamesOf(string authors) =>
        authors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NameKey.Of);
}
