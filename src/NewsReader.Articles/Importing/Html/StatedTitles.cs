namespace NewsReader.Articles.Importing.Html;

/// <summary>The titles that a page's own data gives it, without the site's name.</summary>
internal sealed class StatedTitles
{
    private const int LongestSmallWord = 3;

    private readonly List<string> titles;
    private readonly List<HashSet<string>> words;
    private readonly HashSet<string> keys;

    public StatedTitles(Page page, SiteName site)
    {
        var meta = page.Meta;
        titles = [.. new[] { page.Article?.Headline, meta.First("headline", "title"), page.Title }.Concat(meta.All("og:title")).Concat(meta.All("twitter:title"))
            .Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => site.Without(text!)).Distinct(StringComparer.Ordinal)];
        keys = [.. titles.Select(NameKey.Of).Where(key => key.Length > 0)];
        words = [.. keys.Select(WordsOf)];
    }

    public bool IsEmpty => keys.Count == 0;

    /// <summary>True when one of them has just these words.</summary>
    public bool Say(string text) => keys.Contains(NameKey.Of(text));

    /// <summary>The share of words that a heading and the title most like it have in common, of the mean of both.</summary>
    public double AgreementWith(string heading)
    {
        var own = WordsOf(NameKey.Of(heading));
        return words.Select(other => 2.0 * own.Count(other.Contains) / (own.Count + other.Count)).DefaultIfEmpty(0).Max();
    }

    /// <summary>The same words in mixed case, where the heading shouts and a title does not.</summary>
    public string Spoken(string heading) =>
        IsShouted(heading) && titles.Find(title => !IsShouted(title) && NameKey.Of(title) == NameKey.Of(heading)) is { } spoken ? spoken : heading;

    private static bool IsShouted(string text) => Words.CountIn(text) > 1 && !text.Any(char.IsLower) && text.Any(char.IsUpper);

    // The small words of a language are in every title.
    private static HashSet<string> WordsOf(string key)
    {
        var all = key.Split(' ').ToHashSet(StringComparer.Ordinal);
        var telling = all.Where(word => word.Length > LongestSmallWord).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : all;
    }
}
