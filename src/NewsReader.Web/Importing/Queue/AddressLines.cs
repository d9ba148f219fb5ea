using NewsReader.Articles;

namespace NewsReader.Web.Importing.Queue;

/// <summary>Tells pasted addresses from a pasted text.</summary>
internal static class AddressLines
{
    private const int Most = 1000;

    /// <summary>The addresses, each once, when every line is one; none when the text is anything else.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var lines = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length is > 0 and <= Most && Array.TrueForAll(lines, IsAddress) ? [.. lines.Distinct(StringComparer.Ordinal)] : [];
    }

    private static bool IsAddress(string line) =>
        !line.Contains(' ', StringComparison.Ordinal) && ArticleAddress.Normalise(line) is not null;
}
