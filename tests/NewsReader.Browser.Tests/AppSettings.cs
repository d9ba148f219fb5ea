namespace NewsReader.Browser.Tests;

/// <summary>What every app of these tests is told at its start.</summary>
internal static class AppSettings
{
    public const string WebSearch = "http://search.invalid/?q=";

    public const string AnyPort = "http://127.0.0.1:0";

    public static IEnumerable<(string Name, string Value)> For(DirectoryInfo data, string allowHosts = "") =>
    [
        ("NEWSREADER_DATA", data.FullName),
        ("NEWSREADER_SEEDS", Path.Combine(PublishedApp.Repository, "seeds")),
        ("NEWSREADER_ALLOW_HOSTS", allowHosts),
        ("NEWSREADER_WEB_SEARCH", WebSearch + "{query}"),
    ];
}
