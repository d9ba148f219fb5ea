using BenchmarkDotNet.Attributes;
using NewsReader.Articles.Attribution;
using NewsReader.Benchmarks.Attribution.Corpus;
using NewsReader.Benchmarks.Attribution.Scoring;

namespace NewsReader.Benchmarks.Attribution;

/// <summary>Who says what in an article of 800 words: time and allocation.</summary>
[MemoryDiagnoser]
public class AttributionBenchmark
{
    private AttributableText article = null!;

    [GlobalSetup]
    public void ReadArticle() => article = ShownArticle.OfWords(800, MarkedArticles.In(CorpusFolders.Find().Test));

    [Benchmark]
    public int FindAttributions() => AttributionFinder.FindIn(article).Count;
}
