using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class RelatedLinkMapping : IEntityTypeConfiguration<RelatedLink>
{
    public void Configure(EntityTypeBuilder<RelatedLink> builder)
    {
        builder.Property(link => link.Kind).HasConversion<string>();
        builder.Property(link => link.HeadlineKey).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.HasOne(link => link.Target).WithMany().HasForeignKey(link => link.TargetId).OnDelete(DeleteBehavior.SetNull);
    }
}
