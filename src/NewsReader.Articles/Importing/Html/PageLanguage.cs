using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The language that the page states, unless its words are clearly in another: templates are often left on "en".</summary>
internal static partial class PageLanguage
{
    public static string? Find(Page page, string text)
    {
        var stated = new[] { page.Language, page.Article?.Language, page.Meta.First("og:locale"), page.Meta.First("content-language", "language") }
            .Select(Tag).FirstOrDefault(tag => tag is not null);
        var found = LanguageFinder.Find(text);
        return found is null || stated?.Split('-')[0] == found ? stated : found;
    }

    private static string? Tag(string? written)
    {
        var tag = Shape.Match(written?.Trim() ?? "");
        return !tag.Success ? null
            : tag.Groups["region"].Success ? tag.Groups["language"].Value.ToLowerInvariant() + "-" + tag.Groups["region"].Value.ToUpperInvariant()
            : tag.Groups["language"].Value.ToLowerInvariant();
    }

    [GeneratedRegex(@"^(?<language>[A-Za-z]{2,3})(?:[-_](?<region>[A-Za-z]{2}))?(?:[-_.]\w+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape { get; }
}
