using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class QuotationMapping : IEntityTypeConfiguration<Quotation>
{
    public void Configure(EntityTypeBuilder<Quotation> builder) =>
        builder.Property(quotation => quotation.Kind).HasConversion<string>();
}
