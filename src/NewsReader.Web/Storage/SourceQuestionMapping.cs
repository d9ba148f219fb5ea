using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Web.Sources;

namespace NewsReader.Web.Storage;

internal sealed class SourceQuestionMapping : IEntityTypeConfiguration<SourceQuestion>
{
    public void Configure(EntityTypeBuilder<SourceQuestion> builder)
    {
        builder.HasOne(question => question.Source).WithMany().IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(question => question.Other).WithMany().IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(question => question.Answer).WithMany().OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex("SourceId", "OtherId").IsUnique();
    }
}
