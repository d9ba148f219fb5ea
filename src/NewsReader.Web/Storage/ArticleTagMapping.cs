using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Storage;

internal sealed class ArticleTagMapping : IEntityTypeConfiguration<ArticleTag>
{
    public void Configure(EntityTypeBuilder<ArticleTag> builder)
    {
        builder.HasKey(tag => new { tag.ArticleId, tag.Name });
        builder.HasIndex(tag => new { tag.Name, tag.ShelvedAt, tag.ArticleId });
        builder.HasOne<Article>().WithMany().HasForeignKey(tag => tag.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
