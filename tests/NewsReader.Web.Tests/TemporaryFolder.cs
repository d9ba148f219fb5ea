using Microsoft.Data.Sqlite;

namespace NewsReader.Web.Tests;

/// <summary>A folder of its own for one library, gone with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-tests-");

    public string Path => folder.FullName;

    public string Sub(string name) => folder.CreateSubdirectory(name).FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
