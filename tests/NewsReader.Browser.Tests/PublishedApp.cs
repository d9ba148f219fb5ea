using System.Diagnostics;
using System.Reflection;

[assembly: AssemblyFixture(typeof(NewsReader.Browser.Tests.PublishedApp))]

namespace NewsReader.Browser.Tests;

/// <summary>The app as it is published, once for all tests: its pages weigh what a reader's pages weigh.</summary>
public sealed class PublishedApp : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-published-");

    /// <summary>The folder of the repository that these tests were built from.</summary>
    public static string Repository { get; } = FindRepository(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A library as the first start leaves it. Each app gets a copy: it need not be made thirty times.</summary>
    internal DirectoryInfo? Library { get; private set; }

    public string Assembly => Path.Combine(folder.FullName, "NewsReader.Web.dll");

    public async ValueTask InitializeAsync()
    {
        var configuration = typeof(PublishedApp).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        string[] arguments =
            ["publish", Path.Combine(Repository, "src", "NewsReader.Web"), "--configuration", configuration, "--no-build", "--output", folder.FullName];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
        await FillLibraryAsync();
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        Library?.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task FillLibraryAsync()
    {
        await using var first = new AppProcess(this);
        await first.InitializeAsync();
        await first.StopAsync();
        Library = first.CopyLibrary();
    }

    private static string FindRepository(DirectoryInfo from) =>
        File.Exists(Path.Combine(from.FullName, "NewsReader.sln")) ? from.FullName : FindRepository(from.Parent!);
}
