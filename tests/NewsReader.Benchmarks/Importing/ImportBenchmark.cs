using BenchmarkDotNet.Attributes;
using NewsReader.Articles.Importing;

namespace NewsReader.Benchmarks.Importing;

/// <summary>The seed from bytes to an article with its quotations, nothing stored.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ImportBenchmark
{
    private readonly ArticleImporter importer = new(TimeProvider.System);
    private readonly byte[] seed = File.ReadAllBytes(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"))[0]);

    [Benchmark]
    public ImportOutcome Seed() => importer.Import(seed);
}
