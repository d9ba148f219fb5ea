using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

/// <summary>Every folder of Samples with a web page or Markdown is a test; the expected structure beside it was written by hand.</summary>
public sealed class PageSamplesTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Importing", "Samples");

    public static TheoryData<string> Inputs() =>
        [.. Directory.GetFiles(Samples, "input.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".html" or ".md").Select(file => Path.GetRelativePath(Samples, file)).Order()];

    [Theory, MemberData(nameof(Inputs))]
    public void Imports_as_expected(string input)
    {
        var file = Path.Combine(Samples, input);
        var importer = new ArticleImporter(new FakeTimeProvider());

        var outcome = importer.Import(File.ReadAllBytes(file));

        var expected = File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "expected.json"));
        Assert.Equal(PrintedArticle.Rewrite(expected), PrintedArticle.Of(outcome).ToString());
    }
}
