using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing.PlainText;

/// <summary>Nothing that anybody pastes may crash the importer or keep it busy; the runner's own limit catches what never ends.</summary>
public sealed class HostileTextTests
{
    private static readonly ArticleImporter Importer = new(new FakeTimeProvider());

    [Fact]
    public void One_line_of_a_million_characters_keeps_all_its_words()
    {
        var line = string.Concat(Enumerable.Repeat("the ferry came back. ", 50_000)).Trim();

        var imported = Assert.IsType<ImportOutcome.Imported>(Importer.Import(line));

        Assert.Equal(line, Assert.Single(imported.Article.Paragraphs).PlainText);
    }

    [Fact]
    public void Line_feeds_alone_are_empty()
    {
        var rejected = Assert.IsType<ImportOutcome.Rejected>(Importer.Import(new string('\n', 1_000_000)));

        Assert.Equal(RejectionKind.Empty, rejected.Kind);
    }

    [Theory]
    [InlineData("word\n", 100_000)]
    [InlineData("- item\n", 100_000)]
    [InlineData("> said\n", 100_000)]
    [InlineData("\0", 500_000)]
    [InlineData("\u202E\u2066 ", 200_000)]
    [InlineData("abcd", 200_000)]
    public void What_holds_no_article_is_refused(string piece, int times)
    {
        var rejected = Assert.IsType<ImportOutcome.Rejected>(Importer.Import(string.Concat(Enumerable.Repeat(piece, times)) + "."));

        Assert.Equal(RejectionKind.NoArticle, rejected.Kind);
    }

    [Theory]
    [InlineData("Short Crosshead\nA paragraph of some length that ends as sentences of an article do.\n", 20_000)]
    [InlineData("Share 11111111111111111111111111111111111111111111111x\nA paragraph of some length that ends as sentences do.\n", 10_000)]
    [InlineData("BY A, B, C, D, E, F, G, H, I, J, K, L\nPARIS, PARIS, PARIS PARIS (((( – – A paragraph of some length that ends as it should.\n", 10_000)]
    [InlineData("[[[[((((****____````<<<<&&&& A paragraph of some length that ends as sentences do.\n", 10_000)]
    [InlineData("A wrapped line of text that goes on and on without an end until the\n", 20_000)]
    public void Long_pages_come_through(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times)) + "A last paragraph of some length, which ends the article as it should.";

        Assert.IsType<ImportOutcome.Imported>(Importer.Import(text));
    }

    [Fact]
    public void Half_surrogate_pairs_become_replacement_marks()
    {
        const string Text = "The \uD83D ferry that had been out of service came back to the harbour on Monday.\n\uDE00 Nobody had been told of it, and the quay was empty.";

        var imported = Assert.IsType<ImportOutcome.Imported>(Importer.Import(Text));

        Assert.Equal(
            "The \uFFFD ferry that had been out of service came back to the harbour on Monday.",
            imported.Article.Paragraphs.First().PlainText);
    }

    [Fact]
    public void Marks_that_turn_the_writing_direction_are_taken_out()
    {
        var imported = Assert.IsType<ImportOutcome.Imported>(
            Importer.Import("The ferry \u202Eyrref\u202C came\0 back to the har\u00ADbour on Monday,\u200B and the quay was full\u2069."));

        Assert.Equal(
            "The ferry yrref came back to the harbour on Monday, and the quay was full.", Assert.Single(imported.Article.Paragraphs).PlainText);
    }

    [Fact]
    public void A_binary_file_is_refused_in_words()
    {
        var rejected = Assert.IsType<ImportOutcome.Rejected>(Importer.Import([0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));

        Assert.Equal(RejectionKind.NotText, rejected.Kind);
        Assert.Equal("This is not text: it looks like a binary file.", rejected.Reason);
    }

    [Fact]
    public void Every_cut_of_a_page_is_an_outcome()
    {
        var page = Encoding.UTF8.GetBytes("Ferry returns\nBy Ana Diaz, Reuters\n3 Nov 2025\nPARIS (Reuters) – The ferry came back to the harbour on Monday, “at last”.\n- a\n- b\nRead more: Storm\n");
        for (var length = 0; length <= page.Length; length++)
        {
            Assert.NotNull(Importer.Import(page.AsSpan(0, length)));
        }
    }
}
