using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Identity;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Reading;

/// <summary>
/// The articles of a filtered list, newest first. The narrowest choice says which index is walked, in the order of the
/// list; a cross join keeps SQLite's planner from turning the order round, a plus from taking a wider index.
/// </summary>
/// <param name="showsArchived">Archived articles stand in the list, too.</param>
internal sealed class LibraryListing(LibraryFilter filter, bool showsArchived = false)
{
    /// <summary>The ids after a place, as many as asked for.</summary>
    public IQueryable<int> After(NewsDbContext db, ShelfPlace? place, int most) =>
        db.Database.SqlQueryRaw<int>(Sql(most, place is null ? null : "<"), Parameters(place));

    /// <summary>All ids from the top down to a place, and with it.</summary>
    public IQueryable<int> DownTo(NewsDbContext db, ShelfPlace place) => db.Database.SqlQueryRaw<int>(Sql(-1, ">="), Parameters(place));

    internal string Sql(int most, string? comparison = null)
    {
        var (from, moment, id) = Walk;
        string?[] conditions =
        [
            filter.Tag is null ? null : "t.Name = @tag",
            filter.Outlet is null ? null : "a.Outlet = @outlet",
            filter.Language is null ? null : "a.Language = @language",
            filter.Author is null ? null : "s.ArticleId IN (SELECT ArticleId FROM Credit WHERE AuthorId IN (SELECT Id FROM Authors WHERE Key = @author))",
            filter.Source is null ? null : "s.ArticleId IN (SELECT ArticleId FROM ArticleSources WHERE SourceId IN (SELECT coalesce(MergedIntoId, Id) FROM Sources WHERE Key IN (@source, @body)))",
            Archived,
            filter.Progress is { } progress ? string.Create(CultureInfo.InvariantCulture, $"{Looked}s.Progress = {(int)progress}") : null,
            filter.IsStarred ? "s.IsStarred = 1" : null,
            filter.From is null ? null : $"{Kept}{moment} >= @from",
            filter.To is null ? null : $"{Kept}{moment} < @to",
            comparison is null ? null : $"({Kept}{moment}, {id}) {comparison} (@moment, @id)",
        ];
        var where = string.Join(" AND ", conditions.OfType<string>());
        return string.Create(
            CultureInfo.InvariantCulture, $"SELECT {id} AS Value FROM {from}{(where.Length > 0 ? " WHERE " + where : "")} ORDER BY {moment} DESC, {id} DESC LIMIT {most}");
    }

    // Whose articles they are, and who is quoted, is looked up first: those are few, and are put in order afterwards.
    private bool IsOfSomebody => filter.Author is not null || filter.Source is not null;

    private (string From, string Moment, string Id) Walk
    {
        get
        {
            var isOfKind = filter.Outlet is not null || filter.Language is not null;
            if (IsOfSomebody)
            {
                return ($"ReadingStates s{Tags}{Articles}", "s.ShelvedAt", "s.ArticleId");
            }

            if (filter.Tag is not null)
            {
                return ($"ArticleTags t CROSS JOIN ReadingStates s ON s.ArticleId = t.ArticleId{Articles}", "t.ShelvedAt", "t.ArticleId");
            }

            return isOfKind || filter is { Progress: null, IsStarred: false } && Archived is null
                ? ("Articles a CROSS JOIN ReadingStates s ON s.ArticleId = a.Id", "a.ShelvedAt", "a.Id")
                : ("ReadingStates s", "s.ShelvedAt", "s.ArticleId");
        }
    }

    private string Tags => filter.Tag is null ? "" : " CROSS JOIN ArticleTags t ON t.ArticleId = s.ArticleId";

    private string Articles => filter is { Outlet: null, Language: null } ? "" : " CROSS JOIN Articles a ON a.Id = s.ArticleId";

    private string? Archived => filter.IsArchived ? $"{Looked}s.IsArchived = 1" : showsArchived || filter.IsStarred ? null : $"{Looked}s.IsArchived = 0";

    // A plus before a column keeps its index out of the plan.
    private string Looked => IsOfSomebody || filter.IsStarred || filter is not { Tag: null, Outlet: null, Language: null } ? "+" : "";

    private string Kept => IsOfSomebody ? "+" : "";

    private object[] Parameters(ShelfPlace? place) =>
    [
        Parameter("@tag", filter.Tag),
        Parameter("@outlet", filter.Outlet),
        Parameter("@language", filter.Language),
        Parameter("@author", filter.Author is null ? null : NameKey.Of(filter.Author)),
        Parameter("@source", filter.Source is null ? null : SourceKey.Of(filter.Source, SourceKind.Person)),
        Parameter("@body", filter.Source is null ? null : SourceKey.Of(filter.Source, SourceKind.Organisation)),
        Parameter("@from", filter.From is { } from ? Packed(from) : null),
        Parameter("@to", filter.To is { } to && to < DateOnly.MaxValue ? Packed(to.AddDays(1)) : long.MaxValue),
        Parameter("@moment", place is null ? null : MomentConverter.Pack(place.ShelvedAt)),
        Parameter("@id", place?.Id),
    ];

    private static SqliteParameter Parameter(string name, object? value) => new(name, value ?? DBNull.Value);

    private static long Packed(DateOnly day) => MomentConverter.Pack(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}
