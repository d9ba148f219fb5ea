using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Pictures;

namespace NewsReader.Web.Storage;

internal sealed class ArticlePictureMapping : IEntityTypeConfiguration<ArticlePicture>
{
    public void Configure(EntityTypeBuilder<ArticlePicture> builder)
    {
        builder.HasIndex(picture => new { picture.ArticleId, picture.Key }).IsUnique();
        builder.HasOne<Article>().WithMany().HasForeignKey(picture => picture.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
