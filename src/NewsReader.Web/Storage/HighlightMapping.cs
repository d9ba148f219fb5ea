using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsReader.Articles;
using NewsReader.Articles.Highlighting;

namespace NewsReader.Web.Storage;

internal sealed class HighlightMapping : IEntityTypeConfiguration<Highlight>
{
    /// <summary>For the migration: highlights are few and small, so their index keeps a copy of the words, and the database itself keeps it right.</summary>
    public static readonly IReadOnlyList<string> IndexCreation =
    [
        """CREATE VIRTUAL TABLE HighlightIndex USING fts5(words, note, tokenize="unicode61 remove_diacritics 2", prefix='2 3')""",
        "CREATE TRIGGER HighlightAdded AFTER INSERT ON Highlights BEGIN INSERT INTO HighlightIndex(rowid, words, note) VALUES (new.Id, new.Words, new.Note); END",
        "CREATE TRIGGER HighlightChanged AFTER UPDATE ON Highlights BEGIN UPDATE HighlightIndex SET words = new.Words, note = new.Note WHERE rowid = new.Id; END",
        "CREATE TRIGGER HighlightRemoved AFTER DELETE ON Highlights BEGIN DELETE FROM HighlightIndex WHERE rowid = old.Id; END",
    ];

    public void Configure(EntityTypeBuilder<Highlight> builder)
    {
        builder.Property(highlight => highlight.Anchors).AsJson();
        builder.Property(highlight => highlight.Colour).HasConversion<string>();
        builder.HasOne<Article>().WithMany().HasForeignKey(highlight => highlight.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(highlight => new { highlight.Colour, highlight.Id });
    }
}
