using System.Text.Json;

namespace NewsReader.Benchmarks.Extraction;

/// <summary>A page of a set with the address it was fetched from.</summary>
internal sealed record SetPage(string Id, string File, string Address)
{
    /// <summary>The page itself, read when asked for, so that the set does not fill the memory that is measured.</summary>
    public string ReadHtml() => System.IO.File.ReadAllText(File);

    public static IReadOnlyList<SetPage> ReadAll(string set)
    {
        using var gold = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(set, "gold.json")));
        return [.. gold.RootElement.EnumerateObject().Select(page => new SetPage(
            page.Name,
            Path.Combine(set, "html", page.Name + ".html"),
            page.Value.TryGetProperty("url", out var address) ? address.GetString() ?? "" : ""))];
    }
}
