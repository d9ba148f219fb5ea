using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsReader.Web.Storage;

internal sealed class OriginalMapping : IEntityTypeConfiguration<Original>
{
    public void Configure(EntityTypeBuilder<Original> builder)
    {
        builder.HasOne(original => original.Article).WithOne().HasForeignKey<Original>(original => original.ArticleId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(original => original.Fingerprint).IsUnique();
        builder.HasIndex(original => original.SeenBy);
        builder.Ignore(original => original.Origin);
        builder.Property(original => original.Format).HasConversion<string>();
        builder.Property(original => original.Bytes).HasConversion(bytes => Packed.Pack(bytes), bytes => Packed.Unpack(bytes), UnchangingBytes);
    }

    // An original is written once, so comparing the reference is enough.
    private static readonly ValueComparer<byte[]> UnchangingBytes =
        new((one, other) => ReferenceEquals(one, other), bytes => bytes.Length, bytes => bytes);
}
