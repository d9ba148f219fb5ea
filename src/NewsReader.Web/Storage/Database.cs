using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsReader.Web.Storage;

/// <summary>Opens the library's file: makes it on the first start, brings an older one up to date.</summary>
internal static class Database
{
    public const string FileName = "news.db";

    public static IServiceCollection AddDatabase(this IServiceCollection services) => services
        .AddSingleton<WriteGate>()
        .AddPooledDbContextFactory<NewsDbContext>((provider, options) => options
            .UseSqlite(ConnectionString(provider.GetRequiredService<LibrarySettings>()))
            .AddInterceptors(new ConnectionSettings()));

    public static async Task PrepareDatabaseAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContextAsync(cancellation);

        // EF takes a lock row for a migration and a killed start leaves it behind: ask for it only when there is work.
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await db.Database.MigrateAsync(cancellation);
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);
    }

    private static string ConnectionString(LibrarySettings settings) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(settings.DataFolder, FileName),
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();
}
