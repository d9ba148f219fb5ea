using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Sources;

namespace NewsReader.Web.Storage;

internal sealed class SourceAssignmentMapping : IEntityTypeConfiguration<SourceAssignment>
{
    public void Configure(EntityTypeBuilder<SourceAssignment> builder)
    {
        builder.Property(assignment => assignment.Kind).HasConversion<string>();
        builder.HasIndex(assignment => new { assignment.ArticleId, assignment.Name, assignment.Kind }).IsUnique();
        builder.HasOne(assignment => assignment.Source).WithMany().IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Article>().WithMany().HasForeignKey(assignment => assignment.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
