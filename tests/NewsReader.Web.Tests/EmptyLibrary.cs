using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Web.Storage;

[assembly: AssemblyFixture(typeof(NewsReader.Web.Tests.EmptyLibrary))]

namespace NewsReader.Web.Tests;

/// <summary>What the first start makes, made once for all tests: to migrate takes longer than most of them.</summary>
public sealed class EmptyLibrary : IAsyncLifetime
{
    private static byte[] file = [];

    internal static void PutInto(string dataFolder) => File.WriteAllBytes(Path.Combine(dataFolder, Database.FileName), file);

    public async ValueTask InitializeAsync()
    {
        using var folder = new TemporaryFolder();
        await using (var services = new ServiceCollection()
            .AddSingleton(new LibrarySettings { DataFolder = folder.Path, SeedsFolder = null })
            .AddLogging()
            .AddDatabase()
            .BuildServiceProvider())
        {
            await services.PrepareDatabaseAsync();
        }

        // The last connection takes the log into the file.
        SqliteConnection.ClearAllPools();
        file = await File.ReadAllBytesAsync(Path.Combine(folder.Path, Database.FileName));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
