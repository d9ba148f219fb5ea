using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Web.Sources;

namespace NewsReader.Web.Storage;

internal sealed class SourceDecisionMapping : IEntityTypeConfiguration<SourceDecision>
{
    public void Configure(EntityTypeBuilder<SourceDecision> builder)
    {
        builder.Property(decision => decision.Kind).HasConversion<string>();
        builder.HasOne(decision => decision.Source).WithMany().HasForeignKey(decision => decision.SourceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(decision => decision.Other).WithMany().HasForeignKey(decision => decision.OtherId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(decision => decision.Assignments).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}
