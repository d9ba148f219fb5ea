using System.IO.Compression;
using System.Text;
using NewsReader.Web.Importing.Files;

namespace NewsReader.Web.Tests.Importing.Files;

public sealed class ArticleFilesTests
{
    [Fact]
    public void An_archive_gives_the_files_that_may_be_articles()
    {
        using var archive = Archive(("a/one.txt", "One"), ("a/b/two.html", "<p>Two"), ("a/picture.png", "x"), ("__MACOSX/a/._one.txt", "x"), ("inner.zip", "x"), (".hidden", "x"));

        var (count, files) = ArticleFiles.In("all.zip", archive, 1000);

        Assert.Equal(2, count);
        Assert.Equal([("a/one.txt", "One"), ("a/b/two.html", "<p>Two")], files.Select(file => (file.Name, Encoding.UTF8.GetString(file.Bytes!))));
    }

    [Fact]
    public void An_entry_that_swells_beyond_the_limit_is_given_up_and_the_next_is_read()
    {
        using var archive = Archive(("bomb.txt", new string('x', 10_000_000)), ("next.txt", "Next"));

        var files = ArticleFiles.In("all.zip", archive, 100_000).Files.ToList();

        Assert.Null(files[0].Bytes);
        Assert.Contains("the limit is 100,000", files[0].Problem, StringComparison.Ordinal);
        Assert.Equal("Next", Encoding.UTF8.GetString(files[1].Bytes!));
    }

    [Fact]
    public void What_is_no_archive_says_so()
    {
        using var text = new MemoryStream("This is a text."u8.ToArray());

        Assert.Equal("This is no .zip archive, or it is damaged.", Assert.Single(ArticleFiles.In("all.zip", text, 1000).Files).Problem);
    }

    private static MemoryStream Archive(params (string Name, string Text)[] files)
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return archive;
    }
}
