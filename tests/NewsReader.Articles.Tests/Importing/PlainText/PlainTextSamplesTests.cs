using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing.PlainText;

/// <summary>Every folder of Samples with an input.txt is a test; the expected structure beside it was written by hand.</summary>
public sealed class PlainTextSamplesTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Importing", "Samples");

    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(Samples, "input.txt", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order()];

    [Theory, MemberData(nameof(Names))]
    public void Imports_as_expected(string name)
    {
        var folder = Path.Combine(Samples, name);
        var importer = new ArticleImporter(new FakeTimeProvider());

        var outcome = importer.Import(File.ReadAllBytes(Path.Combine(folder, "input.txt")));

        Assert.Equal(PrintedArticle.Rewrite(File.ReadAllText(Path.Combine(folder, "expected.json"))), PrintedArticle.Of(outcome).ToString());
    }
}
