using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class SectionMapping : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder) =>
        builder.HasMany(section => section.Paragraphs).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
}
