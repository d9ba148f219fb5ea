using System.Diagnostics;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>How fast attribution is on one core with everything on, and what its first use costs.</summary>
internal static class SpeedReport
{
    private const int Words = 800;
    private const int Rounds = 5;

    /// <summary>To be called before anything else has used the engine.</summary>
    public static void Print(IReadOnlyList<MarkedArticle> articles)
    {
        PrintFirstUse();
        PrintThroughput([.. articles.Select(article => article.Text)]);
        PrintArticle(ShownArticle.OfWords(Words, articles));
    }

    private static void PrintFirstUse()
    {
        var before = GC.GetTotalMemory(true);
        var clock = Stopwatch.StartNew();
        AttributionFinder.FindIn(new AttributableText(["", "“No,” she said."], "en"));
        clock.Stop();
        Console.WriteLine(FormattableString.Invariant(
            $"first use {clock.Elapsed.TotalMilliseconds:F0} ms, {(GC.GetTotalMemory(true) - before) / 1048576.0:F1} MiB kept"));
    }

    private static void PrintThroughput(IReadOnlyList<AttributableText> texts)
    {
        var tokens = texts.Sum(text => text.Paragraphs.Sum(paragraph => Tokenizer.Split(paragraph).Length));
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var text in texts)
            {
                AttributionFinder.FindIn(text);
            }

            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        Console.WriteLine(FormattableString.Invariant($"{tokens / best:N0} tokens a second ({tokens:N0} tokens, best of {Rounds})"));
    }

    private static void PrintArticle(AttributableText text)
    {
        var times = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 30; round++)
        {
            var clock = Stopwatch.StartNew();
            AttributionFinder.FindIn(text);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 30;
        times.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"an article of {Words} words: median {times[15]:F1} ms, slowest {times[^1]:F1} ms, {allocated / 1024.0:N0} KiB allocated"));
    }
}
