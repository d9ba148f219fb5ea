using Microsoft.Extensions.Configuration;

namespace NewsReader.Web.Tests;

public sealed class LibrarySettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_settings_the_app_has_sensible_ones()
    {
        var settings = Read();

        Assert.Equal("https://duckduckgo.com/?q=Caf%C3%A9%20%26%20bar", settings.WebSearchFor("Café & bar"));
        Assert.Equal(2_000_000, settings.MaxCharacters);
    }

    [Fact]
    public void The_data_folder_is_made_when_it_is_not_there()
    {
        var wanted = Path.Combine(folder.Path, "new", "one");

        Assert.Equal(wanted, Read((LibrarySettings.DataVariable, wanted)).DataFolder);
        Assert.True(Directory.Exists(wanted));
        Assert.Empty(Directory.EnumerateFileSystemEntries(wanted));
    }

    [Fact]
    public void A_data_folder_that_is_a_file_stops_the_start()
    {
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");

        var problem = Assert.Throws<SettingException>(() => Read((LibrarySettings.DataVariable, file)));

        Assert.StartsWith($"NEWSREADER_DATA: cannot write to the folder \"{file}\"", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("Put a folder that this user can write to.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seeds_folder_that_is_not_there_stops_the_start()
    {
        var problem = Assert.Throws<SettingException>(() => Read((LibrarySettings.SeedsVariable, "/no/such/folder")));

        Assert.Equal(
            "NEWSREADER_SEEDS: there is no folder \"/no/such/folder\". Put the folder with the articles to import at the first start, or leave it out.",
            problem.Message);
    }

    [Theory]
    [InlineData("example.org/?q={query}")]
    [InlineData("https://example.org/")]
    [InlineData("javascript:alert({query})")]
    [InlineData("ftp://example.org/{query}")]
    public void A_search_address_that_is_none_stops_the_start(string address)
    {
        var problem = Assert.Throws<SettingException>(() => Read((LibrarySettings.WebSearchVariable, address)));

        Assert.Equal(
            $"NEWSREADER_WEB_SEARCH: \"{address}\" is no search address. Put an http or https address with {{query}} where the words go, such as https://duckduckgo.com/?q={{query}}.",
            problem.Message);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("50000001")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1e6")]
    public void A_limit_that_is_none_stops_the_start(string value)
    {
        var problem = Assert.Throws<SettingException>(() => Read((LibrarySettings.MaxCharactersVariable, value)));

        Assert.Equal($"NEWSREADER_MAX_CHARACTERS: \"{value}\" is no number of characters from 1000 to 50000000.", problem.Message);
    }

    [Theory]
    [InlineData("1000", 1000)]
    [InlineData("50000000", 50_000_000)]
    public void A_limit_within_bounds_is_taken(string value, int expected) =>
        Assert.Equal(expected, Read((LibrarySettings.MaxCharactersVariable, value)).MaxCharacters);

    private LibrarySettings Read(params (string Name, string Value)[] settings)
    {
        var values = settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value);
        values.TryAdd(LibrarySettings.DataVariable, folder.Path);
        return LibrarySettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }
}
