using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Sources;

namespace NewsReader.Web.Storage;

internal sealed class SourceTallyMapping : IEntityTypeConfiguration<SourceTally>
{
    public void Configure(EntityTypeBuilder<SourceTally> builder)
    {
        builder.HasKey(tally => new { tally.SourceId, tally.Aspect, tally.Value });
        builder.Property(tally => tally.Aspect).HasConversion<string>();
        builder.HasIndex(tally => new { tally.SourceId, tally.Aspect, tally.Articles });
        builder.HasOne<Source>().WithMany().HasForeignKey(tally => tally.SourceId).OnDelete(DeleteBehavior.Cascade);
    }
}
