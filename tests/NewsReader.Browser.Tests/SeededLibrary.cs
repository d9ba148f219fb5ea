[assembly: AssemblyFixture(typeof(NewsReader.Browser.Tests.SeededLibrary))]

namespace NewsReader.Browser.Tests;

/// <summary>A library as the first start leaves it, with the seeds. Each app gets a copy: it need not be made thirty times.</summary>
public sealed class SeededLibrary : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-library-");

    public async ValueTask InitializeAsync()
    {
        await using var first = new RunningApp(folder);
        await first.InitializeAsync();
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    internal DirectoryInfo Copy()
    {
        var copy = Directory.CreateTempSubdirectory("newsreader-data-");
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(copy.FullName, Path.GetRelativePath(folder.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file.CopyTo(path);
        }

        return copy;
    }
}
