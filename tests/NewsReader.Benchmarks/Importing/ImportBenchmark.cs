using System.Text;
using BenchmarkDotNet.Attributes;
using NewsReader.Articles.Importing;
using NewsReader.Articles.Importing.PlainText;

namespace NewsReader.Benchmarks.Importing;

/// <summary>The seed from bytes to an article with its quotations, and to its structure alone; nothing stored.</summary>
[MemoryDiagnoser]
public class ImportBenchmark
{
    private readonly ArticleImporter importer = new(TimeProvider.System);
    private readonly byte[] seed = File.ReadAllBytes(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"))[0]);

    [Benchmark(Baseline = true)]
    public ImportOutcome Seed() => importer.Import(seed);

    /// <summary>What is left without the reading of who says what, whose time grows with the words.</summary>
    [Benchmark]
    public ImportOutcome Structure() => PlainTextArticleParser.Parse(Encoding.UTF8.GetString(seed), TimeProvider.System.GetUtcNow());
}
