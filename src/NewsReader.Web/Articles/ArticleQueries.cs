using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Articles;

/// <summary>The questions pages ask about articles, named as a reader would ask them.</summary>
internal static class ArticleQueries
{
    extension(IQueryable<Article> articles)
    {
        public IQueryable<Article> NewestFirst() => articles
            .OrderByDescending(article => EF.Property<DateTimeOffset>(article, ArticleMapping.ShelvedAt))
            .ThenByDescending(article => article.Id);

        /// <summary>Those that stand after a place in <see cref="NewestFirst"/>.</summary>
        public IQueryable<Article> After(ShelfPlace? place) => place is null ? articles : articles.Where(article =>
            EF.Property<DateTimeOffset>(article, ArticleMapping.ShelvedAt) < place.ShelvedAt
            || (EF.Property<DateTimeOffset>(article, ArticleMapping.ShelvedAt) == place.ShelvedAt && article.Id < place.Id));

        public IQueryable<Article> By(int authorId) =>
            articles.Where(article => article.Credits.Any(credit => credit.Author.Id == authorId));

        /// <summary>The article of a normalised address, if it is here.</summary>
        public async Task<int?> AtAsync(string? address, CancellationToken cancellation) => address is null ? null : await articles
            .Where(article => article.Address == address).OrderBy(article => article.Id)
            .Select(article => (int?)article.Id).FirstOrDefaultAsync(cancellation);

        public IQueryable<Article> WithAuthors() =>
            articles.Include(article => article.Credits.OrderBy(credit => credit.Position)).ThenInclude(credit => credit.Author);

        public IQueryable<Article> WithEverythingToRead() => articles
            .WithAuthors()
            .Include(article => article.FollowedFrom)
            .Include(article => article.Sections.OrderBy(section => section.Position))
            .ThenInclude(section => section.Paragraphs.OrderBy(paragraph => paragraph.Number))
            .Include(article => article.Quotations.OrderBy(quotation => quotation.Position))
            .Include(article => article.Sources.OrderBy(source => source.Position)).ThenInclude(source => source.Source)
            .Include(article => article.RelatedLinks.OrderBy(link => link.Position))
            .AsNoTrackingWithIdentityResolution().AsSplitQuery();

        // Split, since SQLite would read all credits of the library to join them to one page of rows.
        public IQueryable<ArticleRow> AsRows(NewsDbContext db) => articles.AsSplitQuery()
            .Join(db.ReadingStates, article => article.Id, state => state.ArticleId, (article, state) => new ArticleRow
            {
                Id = article.Id,
                Headline = article.Headline,
                HeadlineIsDerived = article.HeadlineIsDerived,
                Standfirst = article.Standfirst,
                Outlet = article.Outlet,
                Language = article.Language,
                PublishedAt = article.PublishedAt,
                PublishedAtHasTime = article.PublishedAtHasTime,
                ImportedAt = article.ImportedAt,
                WordCount = article.WordCount,
                Authors = article.Credits.OrderBy(credit => credit.Position)
                    .Select(credit => new AuthorName(credit.Author.Id, credit.Author.Name)).ToList(),
                SourceCount = article.Sources.Count(source => source.Quotations.Any(quotation => quotation.IsSure)),
                Progress = state.Progress,
                Percent = state.Percent,
                IsStarred = state.IsStarred,
                IsArchived = state.IsArchived,
                Tags = db.ArticleTags.Where(tag => tag.ArticleId == article.Id).OrderBy(tag => tag.Name).Select(tag => tag.Name).ToList(),
            });
    }
}
