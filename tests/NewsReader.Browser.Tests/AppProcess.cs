using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NewsReader.Browser.Tests;

/// <summary>The published app as a process of its own, on a free port of this machine, with a library that holds the seeds.</summary>
public sealed partial class AppProcess(PublishedApp published, SeededLibrary library) : IServedApp, IAsyncLifetime
{
    private readonly DirectoryInfo data = library.Copy();
    private TaskCompletionSource<string> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        process = new Process { StartInfo = Start(await published.AssemblyAsync()) };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        Address = await ready.Task;
    }

    /// <summary>Starts it over the library that it had, at another address.</summary>
    internal ValueTask StartAgainAsync()
    {
        ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        return InitializeAsync();
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

    private ProcessStartInfo Start(string assembly)
    {
        var start = new ProcessStartInfo("dotnet", [assembly])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = data.FullName,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ASPNETCORE_URLS"] = AppSettings.AnyPort },
        };
        foreach (var (name, value) in AppSettings.For(data))
        {
            start.Environment[name] = value;
        }

        return start;
    }

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
