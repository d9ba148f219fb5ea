using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Web.Related;

namespace NewsReader.Web.Storage;

internal sealed class RelatedArticleMapping : IEntityTypeConfiguration<RelatedArticle>
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault };

    public void Configure(EntityTypeBuilder<RelatedArticle> builder)
    {
        builder.HasKey(pair => new { pair.ArticleId, pair.OtherId });
        builder.HasOne<Article>().WithMany().HasForeignKey(pair => pair.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(pair => pair.Other).WithMany().HasForeignKey(pair => pair.OtherId).OnDelete(DeleteBehavior.Cascade);

        builder.Property(pair => pair.Evidence).HasConversion(
            evidence => Write(evidence), text => JsonSerializer.Deserialize<RelatedEvidence>(text, Json)!);
    }

    /// <summary>The evidence as its column keeps it: one short text, read whole.</summary>
    public static string Write(RelatedEvidence evidence) => JsonSerializer.Serialize(evidence, Json);
}
