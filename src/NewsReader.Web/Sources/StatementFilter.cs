using System.Globalization;
using NewsReader.Articles;

namespace NewsReader.Web.Sources;

/// <summary>Which statements of a source are asked for. What an address carries that is no filter is none.</summary>
public sealed record StatementFilter
{
    public string? Words { get; init; }

    public string? Outlet { get; init; }

    public QuotationKind? Kind { get; init; }

    /// <summary>The first day, as the papers dated it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    public bool IsEmpty => this == new StatementFilter();

    public static StatementFilter Of(string? words, string? outlet, string? kind, string? from, string? to) => new()
    {
        Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim(),
        Outlet = string.IsNullOrEmpty(outlet) ? null : outlet,
        Kind = Enum.TryParse<QuotationKind>(kind, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : null,
        From = DayOf(from),
        To = DayOf(to),
    };

    /// <summary>The address of the statements that it lets through.</summary>
    public string AddressOn(int sourceId, string? after = null)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("q", Words), ("outlet", Outlet), ("kind", Kind?.ToString().ToLowerInvariant()), ("from", Text(From)), ("to", Text(To)), ("after", after),
        };
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return $"/sources/{sourceId}{(query.Length == 0 ? "" : "?" + query)}";
    }

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
