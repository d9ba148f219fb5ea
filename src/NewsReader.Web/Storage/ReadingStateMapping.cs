using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Storage;

internal sealed class ReadingStateMapping : IEntityTypeConfiguration<ReadingState>
{
    public void Configure(EntityTypeBuilder<ReadingState> builder)
    {
        builder.HasKey(state => state.ArticleId);
        builder.Property(state => state.ArticleId).ValueGeneratedNever();
        builder.HasOne<Article>().WithOne().HasForeignKey<ReadingState>(state => state.ArticleId).OnDelete(DeleteBehavior.Cascade);

        // The library's lists: everything that is not archived, or of it what is unread, being read or read, newest first.
        builder.HasIndex(state => new { state.IsArchived, state.ShelvedAt, state.ArticleId });
        builder.HasIndex(state => new { state.IsArchived, state.Progress, state.ShelvedAt, state.ArticleId });

        // Search looks among the archived, too.
        builder.HasIndex(state => new { state.Progress, state.ShelvedAt, state.ArticleId });
        builder.HasIndex(state => new { state.ShelvedAt, state.ArticleId }, "IX_ReadingStates_Starred").HasFilter("IsStarred = 1");
        builder.HasIndex(state => state.OpenedAt).HasFilter("Progress = 1 AND IsArchived = 0");
        builder.HasIndex(state => state.ReadAt).HasFilter("ReadAt IS NOT NULL");
    }
}
