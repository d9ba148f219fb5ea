using System.Globalization;

namespace NewsReader.Web;

/// <summary>What the person who runs the app decides, read once at the start.</summary>
internal sealed class LibrarySettings
{
    public const string DataVariable = "NEWSREADER_DATA";
    public const string SeedsVariable = "NEWSREADER_SEEDS";
    public const string WebSearchVariable = "NEWSREADER_WEB_SEARCH";
    public const string MaxCharactersVariable = "NEWSREADER_MAX_CHARACTERS";

    private const string DefaultWebSearch = "https://duckduckgo.com/?q={query}";

    /// <summary>The one folder for all that the app writes.</summary>
    public required string DataFolder { get; init; }

    /// <summary>What the first start imports; null for nothing.</summary>
    public required string? SeedsFolder { get; init; }

    /// <summary>Where a headline is looked up on the web; <c>{query}</c> stands for its words. Nothing is sent until a reader clicks.</summary>
    public string WebSearch { get; init; } = DefaultWebSearch;

    /// <summary>Longer input is rejected (UTF-16 units).</summary>
    public int MaxCharacters { get; init; } = NewsReader.Articles.Importing.ArticleImporter.DefaultMaxCharacters;

    /// <exception cref="SettingException">A value is wrong; the message says what to put.</exception>
    public static LibrarySettings Read(IConfiguration configuration) => new()
    {
        DataFolder = ReadDataFolder(configuration[DataVariable]),
        SeedsFolder = ReadSeedsFolder(configuration[SeedsVariable]),
        WebSearch = ReadWebSearch(configuration[WebSearchVariable]),
        MaxCharacters = ReadMaxCharacters(configuration[MaxCharactersVariable]),
    };

    public string WebSearchFor(string words) =>
        WebSearch.Replace("{query}", Uri.EscapeDataString(words), StringComparison.Ordinal);

    private static string ReadDataFolder(string? value)
    {
        var folder = string.IsNullOrWhiteSpace(value)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "newsreader")
            : Path.GetFullPath(value);
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".writable-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return folder;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SettingException($"{DataVariable}: cannot write to the folder \"{folder}\" ({problem.Message}). Put a folder that this user can write to.");
        }
    }

    private static string? ReadSeedsFolder(string? value)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "seeds");
        if (string.IsNullOrWhiteSpace(value))
        {
            return Directory.Exists(shipped) ? shipped : null;
        }

        return Directory.Exists(value)
            ? Path.GetFullPath(value)
            : throw new SettingException($"{SeedsVariable}: there is no folder \"{value}\". Put the folder with the articles to import at the first start, or leave it out.");
    }

    private static string ReadWebSearch(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return DefaultWebSearch;
        }

        var isAddress = Uri.TryCreate(value.Replace("{query}", "x", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https";
        return isAddress && value.Contains("{query}", StringComparison.Ordinal)
            ? value
            : throw new SettingException($"{WebSearchVariable}: \"{value}\" is no search address. Put an http or https address with {{query}} where the words go, such as {DefaultWebSearch}.");
    }

    private static int ReadMaxCharacters(string? value)
    {
        const int Most = 50_000_000;
        if (string.IsNullOrWhiteSpace(value))
        {
            return NewsReader.Articles.Importing.ArticleImporter.DefaultMaxCharacters;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1000 and <= Most
            ? number
            : throw new SettingException($"{MaxCharactersVariable}: \"{value}\" is no number of characters from 1000 to {Most}.");
    }
}
