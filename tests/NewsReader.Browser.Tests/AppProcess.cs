using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NewsReader.Browser.Tests;

/// <summary>The published app as a process of its own, on a free port of this machine, with a library that holds the seeds.</summary>
public sealed partial class AppProcess(PublishedApp published) : IAsyncLifetime
{
    public const string WebSearch = "http://search.invalid/?q=";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("newsreader-data-");
    private TaskCompletionSource<string> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;

    public string Address { get; private set; } = "";

    /// <summary>Hosts of this machine that the app may fetch from.</summary>
    internal string AllowHosts { get; init; } = "";

    public ValueTask InitializeAsync()
    {
        if (published.Library is { } library)
        {
            Copy(library, data);
        }

        return RunAsync();
    }

    private async ValueTask RunAsync()
    {
        process = new Process { StartInfo = Start() };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        Address = await ready.Task;
    }

    /// <summary>Starts it over the library that it had, at another address.</summary>
    internal ValueTask StartAgainAsync()
    {
        ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        return RunAsync();
    }

    /// <summary>What a stopped app has left, in a folder of its own.</summary>
    internal DirectoryInfo CopyLibrary()
    {
        var copy = Directory.CreateTempSubdirectory("newsreader-library-");
        Copy(data, copy);
        return copy;
    }

    /// <summary>Ends the app as a power cut does.</summary>
    internal async Task StopAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process!.Dispose();
        data.Delete(recursive: true);
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to.FullName, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file.CopyTo(path);
        }
    }

    private ProcessStartInfo Start() => new("dotnet", [published.Assembly])
    {
        RedirectStandardOutput = true,
        WorkingDirectory = data.FullName,
        Environment =
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["DOTNET_TieredPGO"] = "0",
            ["NEWSREADER_DATA"] = data.FullName,
            ["NEWSREADER_SEEDS"] = Path.Combine(PublishedApp.Repository, "seeds"),
            ["NEWSREADER_ALLOW_HOSTS"] = AllowHosts,
            ["NEWSREADER_WEB_SEARCH"] = WebSearch + "{query}",
        },
    };

    // The app says where it listens when it is ready; no line at all means that it has ended.
    private void Hear(string? line)
    {
        if (line is null)
        {
            ready.TrySetException(new InvalidOperationException("The app ended before it was ready."));
        }
        else if (ReadyLine.Match(line) is { Success: true } match)
        {
            ready.TrySetResult(match.Groups["address"].Value);
        }
    }

    [GeneratedRegex(@"NewsReader is at (?<address>http://\S+?);", RegexOptions.NonBacktracking)]
    private static partial Regex ReadyLine { get; }
}
