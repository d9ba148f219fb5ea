using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class ArticleSourceMapping : IEntityTypeConfiguration<ArticleSource>
{
    /// <summary>What <see cref="ArticleSource.KindsSaid"/> is, told by the statements of a row p.</summary>
    public const string KindsSaid = """
        coalesce((SELECT sum(DISTINCT CASE q.Kind WHEN 'Direct' THEN 1 WHEN 'Indirect' THEN 2 ELSE 4 END)
            FROM Quotations q WHERE q.ArticleSourceId = p.Id AND q.IsSure), 0)
        """;

    private const string SourceId = nameof(SourceId);

    public void Configure(EntityTypeBuilder<ArticleSource> builder)
    {
        builder.Ignore(source => source.SureQuotations);
        builder.Property(source => source.Kind).HasConversion<string>();
        builder.HasOne(source => source.Source).WithMany().HasForeignKey(SourceId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(source => source.Found).WithMany().HasForeignKey("FoundId").OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(SourceId, nameof(ArticleSource.ShelvedAt), nameof(ArticleSource.Id));
        builder.HasIndex(SourceId, nameof(ArticleSource.KindsSaid), nameof(ArticleSource.ShelvedAt), nameof(ArticleSource.Id));
        builder.HasIndex(SourceId, nameof(ArticleSource.Outlet), nameof(ArticleSource.KindsSaid), nameof(ArticleSource.ShelvedAt), nameof(ArticleSource.Id));
        builder.HasMany(source => source.Quotations).WithOne().OnDelete(DeleteBehavior.Cascade);
    }
}
