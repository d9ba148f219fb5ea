using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Correcting;

namespace NewsReader.Web.Storage;

internal sealed class HostRuleMapping : IEntityTypeConfiguration<HostRule>
{
    public void Configure(EntityTypeBuilder<HostRule> builder)
    {
        builder.HasIndex(rule => new { rule.Host, rule.Sign }).IsUnique();
        builder.HasOne<Article>().WithMany().HasForeignKey(rule => rule.ArticleId).OnDelete(DeleteBehavior.SetNull);
    }
}
