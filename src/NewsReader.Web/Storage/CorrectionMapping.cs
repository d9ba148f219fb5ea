using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;

namespace NewsReader.Web.Storage;

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.Ignore(correction => correction.IsActive);
        builder.Property(correction => correction.Kind).HasConversion<string>();
        builder.Property(correction => correction.SourceKind).HasConversion<string>();
        builder.Property(correction => correction.QuotationKind).HasConversion<string>();
        builder.Property(correction => correction.Anchor).AsJson();
        builder.Property(correction => correction.Extent).AsJson();
        builder.Property(correction => correction.Blocks).AsJson();
        builder.HasOne<Article>().WithMany().HasForeignKey(correction => correction.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
