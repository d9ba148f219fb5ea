using System.Globalization;
using System.Text.Json;

namespace NewsReader.Benchmarks.Library;

/// <summary>What was measured, as a table and as JSON, each figure beside its target.</summary>
internal sealed record LibraryReport(
    int SmallArticles, int LargeArticles, IReadOnlyList<LibraryReport.PageTimes> Pages, IReadOnlyList<LibraryReport.SearchTimes> Searches,
    double AppPagesASecond, double BarePagesASecond, int PageBytes, long MemoryMiB, long PeakMiB)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    internal sealed record PageTimes(string Page, double SmallMedianMs, double SmallP95Ms, double LargeMedianMs, double LargeP95Ms, double MostRatio)
    {
        public double Ratio => LargeMedianMs / SmallMedianMs;
    }

    internal sealed record SearchTimes(string Search, double OursMs, double ByHandMs)
    {
        public double Ratio => OursMs / ByHandMs;
    }

    public double ServingRatio => AppPagesASecond / BarePagesASecond;

    public void Print()
    {
        Line($"{"",-28}{SmallArticles,14:N0} articles{LargeArticles,12:N0} articles");
        Line($"{"page",-28}{"median ms",12}{"p95 ms",10}{"median ms",12}{"p95 ms",10}{"ratio",8}{"target",8}");
        foreach (var page in Pages)
        {
            Line($"{page.Page,-28}{page.SmallMedianMs,12:0.00}{page.SmallP95Ms,10:0.00}{page.LargeMedianMs,12:0.00}{page.LargeP95Ms,10:0.00}{page.Ratio,8:0.00}{page.MostRatio,8:0.0}{Verdict(page.Ratio <= page.MostRatio)}");
        }

        Line($"search at {LargeArticles:N0} articles against the same FTS5 query by hand on the same file (target 2.0)");
        foreach (var search in Searches)
        {
            Line($"{search.Search,-28}{search.OursMs,12:0.00} ms{search.ByHandMs,12:0.00} ms by hand{search.Ratio,8:0.00}{Verdict(search.Ratio <= 2)}");
        }

        Line($"article page of {PageBytes:N0} bytes: {AppPagesASecond:0} a second, bare endpoint {BarePagesASecond:0} a second, ratio {ServingRatio:0.000} (target 0.08, aim 0.20){Verdict(ServingRatio >= 0.08)}");
        Line($"memory of the process after the run: {MemoryMiB} MiB (target 350), at most {PeakMiB} MiB{Verdict(MemoryMiB <= 350)}");
        Console.WriteLine(JsonSerializer.Serialize(this, Json));
    }

    private static string Verdict(bool isMet) => isMet ? "" : "  MISSED";

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
