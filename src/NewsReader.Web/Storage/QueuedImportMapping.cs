using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Web.Importing.Queue;

namespace NewsReader.Web.Storage;

internal sealed class QueuedImportMapping : IEntityTypeConfiguration<QueuedImport>
{
    public void Configure(EntityTypeBuilder<QueuedImport> builder)
    {
        builder.Property(import => import.State).HasConversion<string>();
        builder.HasIndex(import => import.Address).IsUnique();
        builder.HasIndex(import => new { import.State, import.NextAttemptAt });
        builder.HasIndex(import => import.ChangedAt);
        builder.HasOne(import => import.FollowedLink).WithMany().HasForeignKey(import => import.FollowedLinkId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(import => import.Article).WithMany().HasForeignKey(import => import.ArticleId).OnDelete(DeleteBehavior.SetNull);
    }
}
