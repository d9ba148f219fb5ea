using System.Diagnostics;
using NewsReader.Benchmarks.Serving;

namespace NewsReader.Benchmarks.Library;

/// <summary>
/// Times the pages of the app over a small and a large library, in turns in one run, under the same light load; then search
/// against the same query by hand, article pages against a bare endpoint, and the memory of the process that served the large one.
/// </summary>
internal static class LibraryMeasurement
{
    private const int Rounds = 6;
    private const int AsksARound = 40;
    private const int ServingRounds = 3;

    private static readonly TimeSpan ServingLength = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(string smallFolder, string largeFolder)
    {
        // Told before a process is started: what fails leaves none behind.
        var small = MeasuredLibrary.Open(smallFolder);
        var large = MeasuredLibrary.Open(largeFolder);
        await small.ReadIntoMemoryAsync();
        await large.ReadIntoMemoryAsync();
        await using var smallApp = await AppProcess.StartAsync(Path.GetFullPath(smallFolder));
        await using var largeApp = await AppProcess.StartAsync(Path.GetFullPath(largeFolder));
        var smallTimes = small.Pages.ToDictionary(page => page.Name, _ => new List<double>());
        var largeTimes = large.Pages.ToDictionary(page => page.Name, _ => new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            // The first round warms up.
            foreach (var (inSmall, inLarge) in small.Pages.Zip(large.Pages))
            {
                await AskAsync(smallApp, inSmall, round, round == 0 ? null : smallTimes[inSmall.Name]);
                await AskAsync(largeApp, inLarge, round, round == 0 ? null : largeTimes[inLarge.Name]);
            }
        }

        var searches = new List<LibraryReport.SearchTimes>();
        foreach (var (name, match) in large.Searches)
        {
            var (ours, byHand) = await SearchByHand.CompareAsync(large.Folder, match);
            searches.Add(new LibraryReport.SearchTimes(name, ours, byHand));
        }

        var (app, bare, bytes) = await ServeAsync(largeApp);
        new LibraryReport(
            small.Articles,
            large.Articles,
            [.. large.Pages.Select(page => TimesOf(page, smallTimes[page.Name], largeTimes[page.Name]))],
            searches,
            app,
            bare,
            bytes,
            largeApp.CurrentBytes / 1024 / 1024,
            largeApp.PeakBytes / 1024 / 1024).Print();
        return 0;
    }

    private static async Task AskAsync(AppProcess app, MeasuredPage page, int round, List<double>? times)
    {
        for (var i = 0; i < AsksARound; i++)
        {
            var clock = Stopwatch.GetTimestamp();
            _ = await app.GetAsync(page.Path((round * AsksARound) + i));
            times?.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }
    }

    private static LibraryReport.PageTimes TimesOf(MeasuredPage page, List<double> small, List<double> large) => new(
        page.Name, Times.Percentile(small, 0.5), Times.Percentile(small, 0.95), Times.Percentile(large, 0.5), Times.Percentile(large, 0.95), page.MostRatio);

    // In turns: the machine's speed drifts, the ratio does not.
    private static async Task<(double App, double Bare, int Bytes)> ServeAsync(AppProcess app)
    {
        var address = app.Address + "/articles/1";
        var page = await Load.GetAsync(address);
        await using var bare = await BareServer.StartAsync(page);
        _ = await Load.RunAsync(address, ServingLength);
        _ = await Load.RunAsync(bare.Address, ServingLength);
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var round = 0; round < ServingRounds; round++)
        {
            ours.Add(await Load.RunAsync(address, ServingLength));
            theirs.Add(await Load.RunAsync(bare.Address, ServingLength));
        }

        return (Times.Percentile(ours, 0.5), Times.Percentile(theirs, 0.5), page.Length);
    }
}
