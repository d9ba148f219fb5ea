using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsReader.Articles.Importing;
using NewsReader.Web;
using NewsReader.Web.Importing;
using NewsReader.Web.Storage;

namespace NewsReader.Benchmarks.Library;

/// <summary>
/// Stores articles one by one through the shelf, as imports do: one transaction each, with original, index and related articles.
/// A folder that holds some already is filled further.
/// </summary>
internal static class LibraryFilling
{
    private const int ArticlesAReport = 5000;

    public static async Task<int> RunAsync(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        await using var services = new ServiceCollection()
            .AddSingleton(new LibrarySettings { DataFolder = folder, SeedsFolder = null })
            .AddSingleton<ILogger<ArticleShelf>>(NullLogger<ArticleShelf>.Instance)
            .AddSingleton<ArticleShelf>()
            .AddDatabase()
            .BuildServiceProvider();
        await services.PrepareDatabaseAsync();
        var shelf = services.GetRequiredService<ArticleShelf>();
        var last = await LastNumberAsync(services);
        var writer = new StoryWriter();
        var first = new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var clock = Stopwatch.StartNew();
        for (var number = last + 1; number <= count; number++)
        {
            var article = writer.Write(number, first.AddMinutes(number * 55L));
            var bytes = Encoding.UTF8.GetBytes(string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.PlainText).Prepend(article.Headline)));
            await shelf.PutAsync(
                new Original { Article = article, Fingerprint = Original.FingerprintOf(bytes), Format = ImportFormat.PlainText, Bytes = bytes },
                ImportCorrections.None);
            if (number % ArticlesAReport == 0 || number == count)
            {
                Report(number, last, clock.Elapsed);
                (last, clock) = (number, Stopwatch.StartNew());
            }
        }

        await File.WriteAllTextAsync(Path.Combine(folder, FirstRun.DoneFile), "");
        return 0;
    }

    private static async Task<int> LastNumberAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContextAsync();
        return await db.Articles.MaxAsync(article => (int?)article.Id) ?? 0;
    }

    // The pace of the last ones, not of all: so one sees whether it falls as the library grows.
    private static void Report(int number, int last, TimeSpan elapsed) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{number} articles, the last {number - last} at {(number - last) / elapsed.TotalSeconds:0} a second"));
}
