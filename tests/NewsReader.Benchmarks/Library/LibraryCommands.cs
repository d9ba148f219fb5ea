using System.Globalization;

namespace NewsReader.Benchmarks.Library;

/// <summary><c>library fill</c> and <c>library measure</c>: how the app does with very many articles.</summary>
internal static class LibraryCommands
{
    private const int SmallLibrary = 1000;

    public static Task<int> RunAsync(string[] args) => args switch
    {
        ["fill", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => LibraryFilling.RunAsync(number, folder),
        ["measure", var folder] => MeasureAsync(folder),
        ["measure", var folder, var small] => LibraryMeasurement.RunAsync(small, folder),
        _ => Task.FromResult(Usage()),
    };

    private static async Task<int> MeasureAsync(string folder)
    {
        var small = Directory.CreateTempSubdirectory("newsreader-small-").FullName;
        try
        {
            await LibraryFilling.RunAsync(SmallLibrary, small);
            return await LibraryMeasurement.RunAsync(small, folder);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(small, recursive: true);
        }
    }

    private static int Usage()
    {
        Console.Error.WriteLine("""
            usage: library fill COUNT FOLDER         fills a library with made-up articles through the real storage code
                   library measure FOLDER [SMALL]    times the app's pages over it and over a small one (of 1,000 articles, made for
                                                     it if none is named), in turns; the targets stand beside the figures
            """);
        return 2;
    }
}
