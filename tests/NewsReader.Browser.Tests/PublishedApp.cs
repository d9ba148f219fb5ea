using System.Diagnostics;
using System.Reflection;

[assembly: AssemblyFixture(typeof(NewsReader.Browser.Tests.PublishedApp))]

namespace NewsReader.Browser.Tests;

/// <summary>The app as it is published, once for all tests that ask for it: its pages weigh what a reader's pages weigh.</summary>
public sealed class PublishedApp : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-published-");
    private readonly Lazy<Task> publishing;

    public PublishedApp() => publishing = new Lazy<Task>(PublishAsync);

    /// <summary>The folder of the repository that these tests were built from.</summary>
    public static string Repository { get; } = FindRepository(new DirectoryInfo(AppContext.BaseDirectory));

    public void Dispose() => folder.Delete(recursive: true);

    internal async Task<string> AssemblyAsync()
    {
        await publishing.Value;
        return Path.Combine(folder.FullName, "NewsReader.Web.dll");
    }

    private async Task PublishAsync()
    {
        var configuration = typeof(PublishedApp).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        string[] arguments =
            ["publish", Path.Combine(Repository, "src", "NewsReader.Web"), "--configuration", configuration, "--no-build", "--output", folder.FullName];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }

    private static string FindRepository(DirectoryInfo from) =>
        File.Exists(Path.Combine(from.FullName, "NewsReader.sln")) ? from.FullName : FindRepository(from.Parent!);
}
