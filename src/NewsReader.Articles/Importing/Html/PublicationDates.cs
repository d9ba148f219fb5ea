using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds when the article was published and changed: stated before printed, and none rather than a guess.</summary>
internal static partial class PublicationDates
{
    private static readonly string[] Published =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article:published", "article.published", "parsely-pub-date",
        "sailthru.date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "publish-date", "publish_date", "published-date", "pubdate", "publication_date", "dc.date.issued", "dcterms.issued", "dc.date",
        "dcterms.date", "dcterms.created", "dc.date.created", "date", "published", "published_at", "article_date_original", "bt:pubDate", "originalpublicationdate", "release_date", "citation_publication_date", "citation_date",
    ];

    private static readonly string[] Modified = ["article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "last-modified", "lastmod"];

    public static PrintedDate? PublishedOn(Page page, PageNode container, FrontMatter front, string? language)
    {
        var near = page.DateNodes.Where(node => IsNear(node, container)).ToList();
        if (near.Select(node => Originally(PlainText.Of(node), language)).FirstOrDefault(date => date is not null) is { } first)
        {
            return first;
        }

        var stated = Read(page.Article?.Published, language)
            ?? Published.Select(name => Read(page.Meta.First(name), language)).FirstOrDefault(date => date is not null)
            ?? page.Meta.Where(IsOfPublication).Select(value => Read(value, language)).FirstOrDefault(date => date is not null);
        return stated is null
            ? OnPage(page, near, front, language) ?? OfAddress(page.Address) ?? LoneDates.FindIn(page.Root, language)
            : Correction(stated, page, near, front, language) ?? stated;
    }

    public static PrintedDate? ModifiedOn(Page page, string? language) =>
        Read(page.Article?.Modified, language)
        ?? Modified.Select(name => Read(page.Meta.First(name), language)).FirstOrDefault(date => date is not null);

    private static PrintedDate? OnPage(Page page, List<PageNode> near, FrontMatter front, string? language) =>
        Marked(near, language)
        ?? Printed(front.Lines, page, language)
        ?? Read(page.WebPagePublished, language)
        ?? OfFew(near.Where(node => !SaysUpdated(PlainText.Of(node))).Select(node => OfNode(node, language)))
        ?? front.Lines.Where(line => SaysUpdated(line.Text)).Select(line => OfLine(line, page, language)).FirstOrDefault(date => date is not null)
        ?? OfFew(near.Where(node => SaysUpdated(PlainText.Of(node))).Select(node => OfNode(node, language)));

    private static PrintedDate? Marked(List<PageNode> near, string? language) =>
        near.Where(IsMarked).Select(node => OfNode(node, language)).FirstOrDefault(date => date is not null);

    // "This story was originally published on 26 Sep 2019": what else is stated is when it was brought up to date.
    private static PrintedDate? Originally(string words, string? language) =>
        First.Match(words) is { Success: true } said && PrintedDate.FindIn(words[(said.Index + said.Length)..], language) is { Start: < 12 } date ? date : null;

    // ".../2024/05/03/the-story" and ".../2024/may/03/": a whole day in the path is the day of filing. A month alone is none.
    private static PrintedDate? OfAddress(string? address) =>
        PageAddress.UriOf(address)?.AbsolutePath is { } path && DayInPath.Match(path) is { Success: true } day
            ? PrintedDate.FindIn(day.Groups["month"].Value is [>= '0' and <= '9', ..] ? day.Value.Trim('/') : $"{day.Groups["day"]} {day.Groups["month"]} {day.Groups["year"]}")
            : null;

    // Elements with many different dates are a list of other things: events, comments, stories.
    private static PrintedDate? OfFew(IEnumerable<PrintedDate?> dates) =>
        dates.OfType<PrintedDate>().ToList() is { Count: > 0 } found && found.DistinctBy(DayOf).Count() <= 3 ? found[0] : null;

    private static PrintedDate? Printed(IEnumerable<FrontLine> lines, Page page, string? language) =>
        lines.Where(line => !SaysUpdated(line.Text)).Select(line => OfLine(line, page, language)).FirstOrDefault(date => date is not null);

    // Content systems state the day when a story was moved to them, or when a script last touched it, and a moment in UTC may
    // fall on the day beside the outlet's own. The day that the editors print under the headline is the one that they mean,
    // unless it is the day of the last change.
    private static PrintedDate? Correction(PrintedDate stated, Page page, List<PageNode> near, FrontMatter front, string? language)
    {
        var modified = ModifiedOn(page, language);
        var printed = Printed(front.Lines.Where(line => line.IsBelowHeadline), page, language);
        if (printed is null && modified is not null && DayOf(modified) == DayOf(stated))
        {
            printed = Marked(near, language) is { } marked && DayOf(marked) < DayOf(stated) ? marked : null;
        }

        return printed is null || IsSameDay(printed, stated)
            || (modified is not null && DayOf(modified) != DayOf(stated) && Math.Abs(DayOf(modified).DayNumber - DayOf(printed).DayNumber) <= 1)
            ? null
            : printed;
    }

    // 9.10. is in October or, as Americans print it, in September; what is stated then says which.
    private static bool IsSameDay(PrintedDate printed, PrintedDate stated)
    {
        var (one, other) = (DayOf(printed), DayOf(stated));
        return one == other || (one.Year == other.Year && one.Month == other.Day && one.Day == other.Month);
    }

    private static DateOnly DayOf(PrintedDate date) => DateOnly.FromDateTime(date.Value.DateTime);

    private static bool IsOfPublication(string name) =>
        name.Contains("publi", StringComparison.OrdinalIgnoreCase)
        && (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase));

    private static bool IsMarked(PageNode node) =>
        node.Element.GetAttribute("itemprop") == "datePublished" || node.Element.HasAttribute("pubdate");

    // The date of a change is the article's own only where no other is printed.
    private static bool SaysUpdated(string line) =>
        Updated.Match(line) is { Success: true } said && !(PrintedDate.FindIn(line) is { } date && date.Start < said.Index);

    // In the article, or in what holds both it and its headline; never in comments or among other stories.
    private static bool IsNear(PageNode node, PageNode container)
    {
        for (var ancestor = node; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor.Is(NodeSigns.Comments | NodeSigns.Related | NodeSigns.Sidebar) && ancestor.Prose < container.Prose / 2)
            {
                return false;
            }
        }

        return true;
    }

    private static PrintedDate? OfNode(PageNode node, string? language) =>
        Read(node.Element.GetAttribute("datetime"), language) ?? Read(node.Element.GetAttribute("content"), language)
        ?? PrintedDate.FindIn(PlainText.Of(node), language);

    // A date is the line, or most of it, or is what the line is about: "Published 3 May 2024 · 5 min read". An element inside may
    // state the same day more exactly.
    private static PrintedDate? OfLine(FrontLine line, Page page, string? language)
    {
        var marked = line.Node.HoldsBlocks ? null : page.DateNodes.Find(node => node.Tag == "time" && node.IsInside(line.Node));
        var stated = marked is null ? null : OfNode(marked, language);
        return PrintedDate.FindIn(line.Text, language) is not { } date ? stated
            : stated is { HasTime: true } && DayOf(stated) == DayOf(date) ? stated
            : date.Length * 4 >= line.Text.Length || line.Text.Length < 80 || Label.IsMatch(line.Text.AsSpan(0, date.Start)) ? date
            : null;
    }

    private static PrintedDate? Read(string? text, string? language)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return PrintedDate.FindIn(text, language) ?? OfSeconds(text);
    }

    // Seconds or milliseconds since 1970.
    private static PrintedDate? OfSeconds(string text) =>
        text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new PrintedDate(DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? number / 1000 : number), true, 0, text.Length)
            : null;

    [GeneratedRegex(@"\b(?:published|posted|publié|veröffentlicht|publicado|pubblicato|gepubliceerd|publicerad|publisert)(?: on(?: the)?| le| am| el| em| il| op)?\s*:?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"\b(?:originally|first) (?:published|posted|appeared)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex First { get; }

    [GeneratedRegex(@"/(?<year>(?:19|20)\d\d)/(?<month>\d{1,2}|[a-z]{3,9})/(?<day>\d{1,2})/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayInPath { get; }

    [GeneratedRegex(@"\b(?:updated?|modified|revised|reviewed|edited|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|oppdatert|opdateret|uppdaterad)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Updated { get; }
}
