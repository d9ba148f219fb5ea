using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class AuthorMapping : IEntityTypeConfiguration<Author>
{
    public void Configure(EntityTypeBuilder<Author> builder)
    {
        builder.Property(author => author.Key).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.HasIndex(author => author.Key).IsUnique();
    }
}
