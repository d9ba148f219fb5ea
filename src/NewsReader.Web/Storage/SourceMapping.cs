using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.Property(source => source.Kind).HasConversion<string>();
        builder.Property(source => source.Key).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.HasIndex(source => source.Key);
        builder.HasIndex(source => new { source.StatementCount, source.Id });
        builder.HasIndex(source => new { source.ArticleCount, source.Id });
        builder.HasIndex(source => new { source.LastQuotedAt, source.Id });
        builder.HasIndex(source => new { source.Kind, source.StatementCount, source.Id });
        builder.HasIndex(source => new { source.Kind, source.ArticleCount, source.Id });
        builder.HasIndex(source => new { source.Kind, source.LastQuotedAt, source.Id });
        builder.Ignore(source => source.Shown);
        builder.HasOne(source => source.MergedInto).WithMany().HasForeignKey(source => source.MergedIntoId).OnDelete(DeleteBehavior.SetNull);
    }
}
