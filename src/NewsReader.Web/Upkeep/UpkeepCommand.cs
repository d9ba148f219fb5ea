using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Upkeep;

/// <summary>What the app does instead of serving when it is started with one of these words.</summary>
internal static class UpkeepCommand
{
    public const string Check = "--check-library";
    public const string Rebuild = "--rebuild-index";

    public static bool IsIn(string[] args) => args.Contains(Check) || args.Contains(Rebuild);

    /// <returns>The process's exit code: 0 when the library is whole.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken cancellation = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContextAsync(cancellation);
        if (args.Contains(Rebuild))
        {
            // A large library takes its time.
            db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
            await LibraryRebuild.RunAsync(db, Console.WriteLine, cancellation);
        }

        var wrong = await LibraryCheck.RunAsync(db, cancellation);
        foreach (var sentence in wrong)
        {
            await Console.Error.WriteLineAsync(sentence);
        }

        Console.WriteLine(wrong.Count == 0 ? "The library is whole." : $"Start once with {Rebuild} to make again what is computed from the articles.");
        return wrong.Count == 0 ? 0 : 1;
    }
}
