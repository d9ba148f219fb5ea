namespace NewsReader.Articles.Importing.Html;

/// <summary>The name of the page's site, as it stands first or last in titles.</summary>
/// <param name="key">The name that the page states, as a key; empty when it states none.</param>
/// <param name="hostWords">The parts of the site's host: "www", "example", "org".</param>
/// <param name="sections">The names of the paper's section that the story is in, as keys: "opinion".</param>
internal sealed class SiteName(string key, string[] hostWords, HashSet<string> sections)
{
    private const int ShortestHostWord = 5;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " // ", " < "];

    public static SiteName Of(Page page) => new(
        NameKey.Of(page.Meta.First("og:site_name") ?? page.Article?.Outlet ?? ""),
        page.Base?.Host.Split('.', '-') ?? [],
        [.. SectionsOf(page).Select(NameKey.Of)]);

    /// <summary>True when the words are the site's name, or a part of it.</summary>
    public bool IsIn(string words) => key.Length > 0 && NameKey.Of(words) is { Length: > 0 } other && key.Contains(other, StringComparison.Ordinal);

    /// <summary>A title without the site's name, which stands first or last.</summary>
    public string Without(string title)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last < 0)
            {
                continue;
            }

            var (head, tail) = (title[..last].Trim(), title[(last + separator.Length)..].Trim());
            if (IsName(tail) || IsSuffix(head, tail))
            {
                return Without(head);
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (IsIn(title[..first].Trim()))
            {
                return title[(first + separator.Length)..].Trim();
            }
        }

        return WithoutPrefix(title);
    }

    /// <summary>A printed heading without the site's name or the section's, which stand last. What else stands there is the headline's own.</summary>
    public string WithoutName(string heading)
    {
        foreach (var separator in Separators)
        {
            var last = heading.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && NameKey.Of(heading[(last + separator.Length)..]) is { Length: > 0 } tail && (tail == key || sections.Contains(tail)))
            {
                return heading[..last].Trim();
            }
        }

        return heading;
    }

    private static IEnumerable<string> SectionsOf(Page page) =>
        [page.Article?.Topic ?? "", page.Meta.First("article:section") ?? "", .. PageAddress.UriOf(page.Address)?.AbsolutePath.Split('/').SkipLast(1) ?? []];

    // "Engora Blog: The story".
    private string WithoutPrefix(string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && NameKey.Of(title[..colon]) == key ? title[(colon + 2)..].Trim() : title;
    }

    // A few words after a longer title, or a slogan much longer than the title itself.
    private static bool IsSuffix(string head, string tail) =>
        (Words.CountIn(tail), Words.CountIn(head)) is ( <= 4, >= 4) or ( > 15, >= 3);

    private bool IsName(string words) => IsIn(words) || IsDomain(words) || (Words.CountIn(words) <= 4 && Array.Exists(NameKey.Of(words).Split(' '), IsOfHost));

    // "Newegg.com".
    private static bool IsDomain(string words) =>
        words.LastIndexOf('.') is > 1 and var dot && words.Length - dot is > 2 and < 9 && words.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-')
        && words.AsSpan(dot + 1).ContainsAnyExceptInRange('0', '9');

    private bool IsOfHost(string word) => word.Length >= ShortestHostWord && Array.Exists(hostWords, part => part.Equals(word, StringComparison.OrdinalIgnoreCase));
}
