namespace NewsReader.Browser.Tests;

/// <summary>Where this machine has its Chromium. <c>tests/run</c> looks for the same names in the same order.</summary>
internal static class ChromiumFile
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen
            ? chosen
            : Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("There is no Chromium on the PATH. Install it, or set CHROMIUM to its file.");
    }
}
