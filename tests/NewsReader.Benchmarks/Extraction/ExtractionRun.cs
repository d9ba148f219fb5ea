using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsReader.Benchmarks.Extraction;

/// <summary>
/// Reads every page of a set with our importer, with SmartReader and with AngleSharp's parse alone, on one thread, writes the
/// predictions, and prints the speed and the peak of the managed heap of each.
/// </summary>
internal static class ExtractionRun
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string set, string predictions)
    {
        var pages = SetPage.ReadAll(set);
        Directory.CreateDirectory(predictions);
        Measure("NewsReader", pages, OurExtraction.Read, predictions);
        if (Environment.GetEnvironmentVariable("EXTRACTION_BASELINE") != "0")
        {
            Measure("SmartReader", pages, SmartReaderExtraction.Read, Path.Combine(predictions, "smartreader"));
            Measure("AngleSharp", pages, AngleSharpParse.Read, Path.Combine(predictions, "anglesharp"));
        }

        return 0;
    }

    private static void Measure(string name, IReadOnlyList<SetPage> pages, Func<SetPage, string, Prediction> read, string folder)
    {
        // All of it once before: the speed asked for is that of a server that has been running, its code compiled.
        foreach (var page in pages)
        {
            read(page, page.ReadHtml());
        }

        using var memory = new PeakMemory();
        var found = new List<(SetPage Page, Prediction Prediction)>(pages.Count);
        var watch = new Stopwatch();
        var worked = TimeSpan.Zero;
        long characters = 0;
        foreach (var page in pages)
        {
            var html = page.ReadHtml();
            characters += html.Length;
            var before = Environment.CpuUsage.TotalTime;
            watch.Start();
            found.Add((page, read(page, html)));
            watch.Stop();
            worked += Environment.CpuUsage.TotalTime - before;
        }

        var perSecond = pages.Count / watch.Elapsed.TotalSeconds;
        var perProcessorSecond = pages.Count / worked.TotalSeconds;
        var peak = memory.PeakMegabytes;
        Write(folder, found, new { extractor = name, pagesPerSecond = perSecond, pagesPerProcessorSecond = perProcessorSecond, peakMemoryMB = peak });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-12} {pages.Count} pages of {characters / 1000.0 / pages.Count:F0} kB, one thread: {perSecond:F0} pages a second ({perProcessorSecond:F0} a second of processor time), peak of the managed heap {peak:F0} MB"));
    }

    private static void Write(string folder, List<(SetPage Page, Prediction Prediction)> found, object run)
    {
        Directory.CreateDirectory(folder);
        foreach (var (page, prediction) in found)
        {
            File.WriteAllText(Path.Combine(folder, page.Id + ".json"), JsonSerializer.Serialize(prediction, Format));
        }

        File.WriteAllText(Path.Combine(folder, "_run.json"), JsonSerializer.Serialize(run, Format));
    }
}
