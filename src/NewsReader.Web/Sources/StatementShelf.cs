using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>
/// The appearances of a source that a filter lets through, whatever was said, newest article first. An index serves every
/// filter, so that what is let through is read and nothing else, however often the source is quoted.
/// </summary>
internal sealed class StatementShelf(int sourceId, StatementFilter filter)
{
    // The day that the paper printed, in milliseconds since the year 1: a moment keeps its offset in its lowest bits.
    internal const string OnDays = "((p.ShelvedAt >> 12) + ((p.ShelvedAt & 4095) - 2048) * 60000) BETWEEN @first AND @last";

    private static readonly int[] AllKinds = [.. Enumerable.Range(0, 1 << Enum.GetValues<QuotationKind>().Length)];
    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(14);

    /// <summary>Reads Id and ShelvedAt of the appearances; with texts, a row for each statement with QuotationId and Text.</summary>
    public string Sql(ShelfPlace? after, int most, bool withTexts = false)
    {
        var text = withTexts ? ", q.Id AS QuotationId, q.Text AS Text" : ", 0 AS QuotationId, '' AS Text";
        var quotations = withTexts ? " CROSS JOIN Quotations q ON q.ArticleSourceId = p.Id AND q.IsSure AND (@kind = '' OR q.Kind = @kind)" : "";
        var conditions = string.Concat(
            filter.Outlet is null ? "" : " AND p.Outlet = @outlet",

            // The index is read from a little earlier to a little later, since it orders by UTC.
            HasDays ? $" AND p.ShelvedAt BETWEEN @low AND @high AND {OnDays}" : "",
            after is null ? "" : " AND (p.ShelvedAt, p.Id) < (@moment, @id)");

        // One part for each set of kinds: each part stands in order in its index, and SQLite merges them row by row.
        var parts = Kinds.Select(kinds => $"SELECT p.Id AS Id, p.ShelvedAt AS ShelvedAt{text} FROM ArticleSources p{quotations} WHERE p.SourceId = @source{kinds}{conditions}");
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join("\nUNION ALL ", parts)}\nORDER BY ShelvedAt DESC, Id DESC LIMIT {most}");
    }

    public object[] Parameters(ShelfPlace? after)
    {
        var (first, last) = (Milliseconds(filter.From ?? DateOnly.MinValue), EndOf(filter.To) - 1);
        var slack = (long)FarthestOffset.TotalMilliseconds;
        return
        [
            new SqliteParameter("@source", sourceId),
            new SqliteParameter("@kind", filter.Kind?.ToString() ?? ""),
            new SqliteParameter("@outlet", filter.Outlet ?? ""),
            new SqliteParameter("@first", first),
            new SqliteParameter("@last", last),
            new SqliteParameter("@low", Math.Max(0, first - slack) << 12),
            new SqliteParameter("@high", (last + slack) << 12),
            new SqliteParameter("@moment", after is null ? DBNull.Value : MomentConverter.Pack(after.ShelvedAt)),
            new SqliteParameter("@id", (object?)after?.Id ?? DBNull.Value),
        ];
    }

    private bool HasDays => filter.From is not null || filter.To is not null;

    private IEnumerable<string> Kinds => filter switch
    {
        { Kind: null, Outlet: null } => [""],
        { Kind: null } => AllKinds.Select(IsOf),
        { Kind: { } kind } => AllKinds.Where(kinds => (kinds & ArticleSource.BitOf(kind)) != 0).Select(IsOf),
    };

    private static string IsOf(int kinds) => string.Create(CultureInfo.InvariantCulture, $" AND p.KindsSaid = {kinds}");

    private static long EndOf(DateOnly? to) => Milliseconds(to is { } day && day < DateOnly.MaxValue ? day.AddDays(1) : DateOnly.MaxValue);

    private static long Milliseconds(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).Ticks / TimeSpan.TicksPerMillisecond;
}
