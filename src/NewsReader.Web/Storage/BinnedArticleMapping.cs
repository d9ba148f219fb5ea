using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Web.Deleting;

namespace NewsReader.Web.Storage;

internal sealed class BinnedArticleMapping : IEntityTypeConfiguration<BinnedArticle>
{
    public void Configure(EntityTypeBuilder<BinnedArticle> builder)
    {
        builder.HasIndex(binned => binned.ArticleId).IsUnique();
        builder.HasIndex(binned => new { binned.BinnedAt, binned.Id });
    }
}
