using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class CreditMapping : IEntityTypeConfiguration<Credit>
{
    public void Configure(EntityTypeBuilder<Credit> builder) =>
        builder.HasOne(credit => credit.Author).WithMany().IsRequired().OnDelete(DeleteBehavior.Restrict);
}
