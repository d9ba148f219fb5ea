using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    /// <summary>The article's place in the library: when it was published, else when it was imported.</summary>
    public const string ShelvedAt = nameof(ShelvedAt);

    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.Ignore(article => article.Paragraphs);
        builder.Ignore(article => article.SureSources);
        builder.Property(article => article.WordCount);
        builder.Property<DateTimeOffset>(ShelvedAt)
            .HasComputedColumnSql($"coalesce({nameof(Article.PublishedAt)}, {nameof(Article.ImportedAt)})", stored: true);
        builder.HasIndex(ShelvedAt, nameof(Article.Id));
        builder.HasIndex(nameof(Article.Outlet), ShelvedAt, nameof(Article.Id));
        builder.HasIndex(nameof(Article.Language), ShelvedAt, nameof(Article.Id));
        builder.HasIndex(article => article.HeadlineKey);
        builder.HasIndex(article => article.Address);
        builder.HasOne(article => article.FollowedFrom).WithMany().HasForeignKey(article => article.FollowedFromId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(article => article.Credits).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(article => article.Sections).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(article => article.Sources).WithOne(source => source.Article).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(article => article.Quotations).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(article => article.RelatedLinks).WithOne(link => link.Article).IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}
