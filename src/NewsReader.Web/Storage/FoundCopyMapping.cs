using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Correcting;

namespace NewsReader.Web.Storage;

internal sealed class FoundCopyMapping : IEntityTypeConfiguration<FoundCopy>
{
    public void Configure(EntityTypeBuilder<FoundCopy> builder)
    {
        builder.HasKey(found => found.ArticleId);
        builder.Property(found => found.Copy).AsPackedJson();
        builder.HasOne<Article>().WithOne().HasForeignKey<FoundCopy>(found => found.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
