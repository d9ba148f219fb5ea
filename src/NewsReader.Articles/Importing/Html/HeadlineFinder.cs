using System.Net;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds the headline: the first-level heading that the page's own data agrees with, else what that data says.</summary>
internal static class HeadlineFinder
{
    private const int MostHeadings = 60;
    private const double Enough = 0.4;
    private const double LesserHeading = 0.7;

    // What is shorter may name a part of the site, and what is longer is a paragraph in large type.
    private const int FewestWordsAlone = 7;
    private const int LongestAlone = 160;

    public static Headline Find(Page page)
    {
        var site = SiteName.Of(page);
        var said = new StatedTitles(page, site);
        var printed = page.Headings.Take(MostHeadings)
            .Where(node => !LeadsHome(node, page))
            .Select(node => (Node: node, Text: site.WithoutName(TextOf(node, said))))
            .Where(heading => heading.Text.Length > 0 && !site.IsIn(heading.Text))
            .Select(heading => (heading.Node, heading.Text, Agreement: AgreementOf(heading.Node, heading.Text, said, page)))
            .ToList();
        var best = printed.OrderByDescending(heading => heading.Agreement).FirstOrDefault();
        if (best.Node is not null && (best.Agreement >= Enough || said.IsEmpty || IsAlone(best.Text, printed.Count(heading => heading.Node.Tag == "h1"), best.Agreement)))
        {
            return new Headline(said.Spoken(WebUtility.HtmlDecode(best.Text)), best.Node);
        }

        var stated = page.Article?.Headline ?? page.Meta.First("og:title") ?? page.Title;
        return new Headline(WebUtility.HtmlDecode(site.Without(stated)), null);
    }

    // A date, a label or a count inside the heading is set apart by an element of its own.
    private static string TextOf(PageNode heading, StatedTitles said)
    {
        var whole = PlainText.Of(heading).Replace('\n', ' ');
        return heading.Children.Count == 0 || said.Say(whole)
            ? whole
            : PlainText.PiecesOf(heading).FirstOrDefault(piece => Words.CountIn(piece) > 1 && said.Say(piece)) ?? whole;
    }

    // A heading that is a link to the site's front page is the site's name.
    private static bool LeadsHome(PageNode heading, Page page) => LinkOf(heading, page) is { AbsolutePath: "/", Query: "" };

    private static Uri? LinkOf(PageNode heading, Page page) =>
        heading.LinkDensity > 0.9 && heading.Element.QuerySelector("a[href]")?.GetAttribute("href") is { } address
            ? PageAddress.UriOf(PageAddress.Resolve(address, page.Base))
            : null;

    // A heading of the first level is believed sooner than one of the second, which has to say the same, as has one that leads
    // to another page.
    private static double AgreementOf(PageNode node, string heading, StatedTitles said, Page page)
    {
        var isOwn = node.Tag == "h1" && (LinkOf(node, page) is not { } link || page.Address is null || link == PageAddress.UriOf(page.Address));
        return isOwn ? said.AgreementWith(heading) : said.Say(heading) ? LesserHeading : 0;
    }

    // Titles are written anew for search engines: the one long heading of the page is what its readers see, if it shares a word.
    private static bool IsAlone(string heading, int headings, double agreement) =>
        headings == 1 && agreement > 0 && heading.Length <= LongestAlone && Words.CountIn(heading) >= FewestWordsAlone;
}
