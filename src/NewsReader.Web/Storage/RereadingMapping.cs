using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Web.Correcting;

namespace NewsReader.Web.Storage;

internal sealed class RereadingMapping : IEntityTypeConfiguration<Rereading>
{
    public void Configure(EntityTypeBuilder<Rereading> builder)
    {
        builder.Property(rereading => rereading.Changes).AsPackedJson();
        builder.Property(rereading => rereading.Former).AsPackedJson();
        builder.HasOne(rereading => rereading.Article).WithMany().HasForeignKey(rereading => rereading.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
