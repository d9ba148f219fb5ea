using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Articles;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>The questions pages ask about sources.</summary>
internal static class SourceQueries
{
    extension(NewsDbContext db)
    {
        /// <summary>The sources that are quoted, all or those with a name whose words begin so.</summary>
        public IQueryable<Source> SourcesNamed(string? name) => SearchIndex.PrefixesOf(name) is { } match
            ? db.Sources.FromSql(
                $"""
                SELECT * FROM Sources WHERE Id IN (SELECT coalesce(s.MergedIntoId, s.Id) FROM SourceIndex i JOIN Sources s ON s.Id = i.rowid
                    WHERE SourceIndex MATCH {match})
                """)
            : db.Sources;

        /// <summary>The ways in which a source was printed in most articles.</summary>
        public Task<List<SourceTally>> MostPrintedAsync(int sourceId, SourceAspect aspect, int most, CancellationToken cancellation) => db.SourceTallies
            .Where(tally => tally.SourceId == sourceId && tally.Aspect == aspect && tally.Articles > 0)
            .OrderByDescending(tally => tally.Articles).Take(most).AsNoTracking().ToListAsync(cancellation);

        /// <summary>The names and descriptions with which each of some sources was printed in most articles.</summary>
        public Task<List<SourceTally>> MostPrintedAsync(IReadOnlyList<int> sources, int most, CancellationToken cancellation)
        {
            var ids = JsonSerializer.Serialize(sources);
            return db.SourceTallies.FromSql(
                $"""
                SELECT t.* FROM json_each({ids}) s CROSS JOIN SourceTallies t ON t.rowid IN (
                    SELECT rowid FROM (SELECT rowid FROM SourceTallies WHERE SourceId = s.value AND Aspect = 'Name' AND Articles > 0
                        ORDER BY Articles DESC LIMIT {most})
                    UNION ALL SELECT rowid FROM (SELECT rowid FROM SourceTallies WHERE SourceId = s.value AND Aspect = 'Description' AND Articles > 0
                        ORDER BY Articles DESC LIMIT {most}))
                """).AsNoTracking().ToListAsync(cancellation);
        }

        public IQueryable<SourceRow> AsRows(IQueryable<Source> sources) => sources.Select(source => new SourceRow
        {
            Id = source.Id,
            Name = source.Name,
            Kind = source.Kind,
            Statements = source.StatementCount,
            Articles = source.ArticleCount,
            LastQuotedAt = source.LastQuotedAt,
            Role = db.ArticleSources.Where(printed => printed.Source == source)
                .OrderByDescending(printed => printed.ShelvedAt).Select(printed => printed.Role).FirstOrDefault(),
            Affiliation = db.ArticleSources.Where(printed => printed.Source == source)
                .OrderByDescending(printed => printed.ShelvedAt).Select(printed => printed.Affiliation).FirstOrDefault(),
        });

        /// <summary>Who else is quoted in the newest articles that quote a source, at most so many articles.</summary>
        public Task<List<CoQuoted>> QuotedBesideAsync(int sourceId, int articles, int most, CancellationToken cancellation) => db.Database.SqlQuery<CoQuoted>(
            $"""
            SELECT s.Id AS Id, s.Name AS Name, count(DISTINCT o.ArticleId) AS Articles
            FROM (SELECT ArticleId FROM ArticleSources WHERE SourceId = {sourceId} ORDER BY ShelvedAt DESC, Id DESC LIMIT {articles}) r
            CROSS JOIN ArticleSources o ON o.ArticleId = r.ArticleId CROSS JOIN Sources s ON s.Id = o.SourceId
            WHERE s.Id <> {sourceId} AND NOT s.IsSetAside GROUP BY s.Id ORDER BY Articles DESC, s.Name LIMIT {most}
            """).ToListAsync(cancellation);

        /// <summary>The questions that wait for an answer, newest first.</summary>
        public IQueryable<SourceQuestion> OpenQuestions => db.SourceQuestions.Where(question => question.Answer == null)
            .OrderByDescending(question => question.Id);

        /// <summary>Those of them that one source, or one that has become it, is part of.</summary>
        public IQueryable<SourceQuestion> OpenQuestionsAbout(int sourceId) => db.SourceQuestions.FromSql(
            $"""
            SELECT * FROM SourceQuestions WHERE Id IN (
                SELECT Id FROM SourceQuestions WHERE SourceId = {sourceId} UNION SELECT Id FROM SourceQuestions WHERE OtherId = {sourceId}
                UNION SELECT q.Id FROM Sources s JOIN SourceQuestions q ON q.SourceId = s.Id WHERE s.MergedIntoId = {sourceId}
                UNION SELECT q.Id FROM Sources s JOIN SourceQuestions q ON q.OtherId = s.Id WHERE s.MergedIntoId = {sourceId})
            """)
            .Where(question => question.Answer == null).OrderByDescending(question => question.Id)
            .Include(question => question.Source.MergedInto).Include(question => question.Other.MergedInto).AsNoTracking();
    }

    extension(IQueryable<ArticleSource> appearances)
    {
        /// <summary>Those that stand after a place, newest article first.</summary>
        public IQueryable<ArticleSource> After(ShelfPlace? place) => appearances
            .Where(printed => place == null || printed.ShelvedAt < place.ShelvedAt || (printed.ShelvedAt == place.ShelvedAt && printed.Id < place.Id))
            .OrderByDescending(printed => printed.ShelvedAt).ThenByDescending(printed => printed.Id);
    }

    extension(IQueryable<Source> sources)
    {
        public IQueryable<Source> OfKind(SourceKind? kind) => kind is null ? sources : sources.Where(source => source.Kind == kind);

        public IQueryable<Source> RankedBy(SourceOrder order) => order switch
        {
            SourceOrder.Articles => sources.OrderByDescending(source => source.ArticleCount).ThenByDescending(source => source.Id),
            SourceOrder.Recent => sources.OrderByDescending(source => source.LastQuotedAt).ThenByDescending(source => source.Id),
            _ => sources.OrderByDescending(source => source.StatementCount).ThenByDescending(source => source.Id),
        };

        /// <summary>Those that stand after a place in that order.</summary>
        public IQueryable<Source> After(SourcePlace? place, SourceOrder order)
        {
            if (place is null || (order == SourceOrder.Recent && !MomentConverter.IsPacked(place.Rank)))
            {
                return sources;
            }

            var moment = order == SourceOrder.Recent ? MomentConverter.Unpack(place.Rank) : default;
            return order switch
            {
                SourceOrder.Articles => sources.Where(source =>
                    source.ArticleCount < place.Rank || (source.ArticleCount == place.Rank && source.Id < place.Id)),
                SourceOrder.Recent => sources.Where(source =>
                    source.LastQuotedAt < moment || (source.LastQuotedAt == moment && source.Id < place.Id)),
                _ => sources.Where(source =>
                    source.StatementCount < place.Rank || (source.StatementCount == place.Rank && source.Id < place.Id)),
            };
        }
    }
}
