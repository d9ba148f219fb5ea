using System.Globalization;

namespace NewsReader.Benchmarks.Serving;

/// <summary>
/// Pages a second of the app's article page, and of a bare Kestrel endpoint that returns the same bytes, measured in
/// turns in one run: the machine's speed drifts, the ratio does not.
/// </summary>
internal static class ServingComparison
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(string[] args)
    {
        var seconds = args is [var text, ..] && double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 3;
        var length = TimeSpan.FromSeconds(seconds);
        await using var app = await AppProcess.StartAsync();
        var page = await Load.GetAsync(app.Address + "/articles/1");
        await using var bare = await BareServer.StartAsync(page);

        await Load.RunAsync(app.Address + "/articles/1", length);
        await Load.RunAsync(bare.Address, length);
        var ratios = new List<double>();
        Console.WriteLine($"article page of {page.Length:N0} bytes, {Load.Connections} connections, {Rounds} rounds of {seconds:0.#} s");
        for (var round = 1; round <= Rounds; round++)
        {
            var ours = await Load.RunAsync(app.Address + "/articles/1", length);
            var theirs = await Load.RunAsync(bare.Address, length);
            ratios.Add(ours / theirs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: app {ours:0} pages/s, bare {theirs:0} pages/s, ratio {ours / theirs:0.000}"));
        }

        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio: median {ratios[Rounds / 2]:0.000} (min {ratios[0]:0.000}, max {ratios[^1]:0.000})"));
        return 0;
    }
}
