using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Importing.Queue;

/// <summary>Tells pasted addresses from a pasted text.</summary>
internal static class AddressLines
{
    public const string WhatIsOne = "Nothing was added: each line must be one address that begins with http:// or https://.";

    private const int Most = 1000;

    /// <summary>The addresses, each once, when every line is one; none when the text is anything else.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var lines = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length is > 0 and <= Most && Array.TrueForAll(lines, IsAddress) ? [.. lines.Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>What keeps a text, most lines of which are addresses, from being a list of them; null when it is no such text.</summary>
    public static string? StrayIn(string text)
    {
        // Counted as the reader sees them, empty ones too.
        var lines = text.ReplaceLineEndings("\n").Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).ToList();
        var strays = lines.Where(line => !IsAddress(line.Item.Trim())).ToList();
        if (strays.Count == 0 || strays.Count * 2 >= lines.Count)
        {
            return null;
        }

        var others = strays.Count switch { 1 => "", 2 => $" Nor is line {strays[1].Index + 1}.", _ => $" Nor are {strays.Count - 1} others." };
        return $"Nothing was added: line {strays[0].Index + 1} is no address: \"{Excerpt.Of(strays[0].Item.Trim(), 80)}\".{others}"
            + " Each line must be one address that begins with http:// or https://.";
    }

    private static bool IsAddress(string line) =>
        !line.Contains(' ', StringComparison.Ordinal) && ArticleAddress.Normalise(line) is not null;
}
