using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;
using NewsReader.Articles.Highlighting;
using NewsReader.Web.Correcting;
using NewsReader.Web.Deleting;
using NewsReader.Web.Importing.Queue;
using NewsReader.Web.Pictures;
using NewsReader.Web.Reading;
using NewsReader.Web.Related;
using NewsReader.Web.Sources;

namespace NewsReader.Web.Storage;

/// <summary>Where articles are kept: one SQLite file. A context lives for one operation.</summary>
internal sealed class NewsDbContext(DbContextOptions<NewsDbContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleSource> ArticleSources => Set<ArticleSource>();

    public DbSet<ArticleTag> ArticleTags => Set<ArticleTag>();

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<BinnedArticle> BinnedArticles => Set<BinnedArticle>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<FoundCopy> FoundCopies => Set<FoundCopy>();

    public DbSet<Highlight> Highlights => Set<Highlight>();

    public DbSet<HostRule> HostRules => Set<HostRule>();

    public DbSet<Original> Originals => Set<Original>();

    public DbSet<ArticlePicture> Pictures => Set<ArticlePicture>();

    public DbSet<QueuedImport> QueuedImports => Set<QueuedImport>();

    public DbSet<Quotation> Quotations => Set<Quotation>();

    public DbSet<ReadingState> ReadingStates => Set<ReadingState>();

    public DbSet<RelatedArticle> RelatedArticles => Set<RelatedArticle>();

    public DbSet<RelatedLink> RelatedLinks => Set<RelatedLink>();

    public DbSet<Rereading> Rereadings => Set<Rereading>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<SourceAssignment> SourceAssignments => Set<SourceAssignment>();

    public DbSet<SourceDecision> SourceDecisions => Set<SourceDecision>();

    public DbSet<SourceQuestion> SourceQuestions => Set<SourceQuestion>();

    public DbSet<SourceTally> SourceTallies => Set<SourceTally>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
        configurationBuilder.Properties<IReadOnlyList<TextPlace>>().HaveConversion<TextPlacesConverter, TextPlacesComparer>();
    }
}
