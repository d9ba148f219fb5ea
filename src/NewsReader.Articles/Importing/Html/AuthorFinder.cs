namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// Finds who signed: people in JSON-LD, in meta, in elements marked as the byline, in a line "By …" near the headline or
/// "Written by …" anywhere; where no person signs, the outlet or team that does.
/// </summary>
internal static class AuthorFinder
{
    private const int LongestName = 80;

    private static readonly string[] MetaNames =
    [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cXenseParse:author",
        "citation_author", "article:author_name", "og:article:author", "twitter:creator_name",
    ];

    // What content systems fill in when nobody signed.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "administrator", "webmaster", "undefined", "null", "none", "name", "author", "editor", "guest", "user", "root", "unknown", "anonymous",
        "written by", "by", "staff", "superuser", "super user", "n/a", "test", "wordpress", "developer", "moderator", "default",
    };

    public static Byline? Find(Page page, PageNode container, FrontMatter front)
    {
        var site = SiteName.Of(page);
        var stated = Stated(page).Where(IsName).Select(name => name with { IsPerson = name.IsPerson && !site.IsIn(name.Text) }).ToList();
        return Signed(stated.Where(name => name.IsPerson).Select(name => name.Text))
            ?? OfNodes(page, container) ?? OfLines(front) ?? SignedLine.FindIn(page.Root)
            ?? OfTeam(page, front)
            ?? stated.Select(name => OutletName.IsPlausible(name.Text) ? BylineParser.ParseNames(name.Text) : new Byline(name.Text, [], null)).FirstOrDefault();
    }

    private static bool IsName((string Text, bool IsPerson) name) =>
        name.Text.Length is > 1 and < LongestName && !name.Text.Contains("://", StringComparison.Ordinal) && !name.Text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        && !name.Text.Contains('@', StringComparison.Ordinal) && name.Text.Any(char.IsLetter) && !NoNames.Contains(name.Text);

    // The first place that names anybody counts; the others repeat it.
    private static IEnumerable<(string Text, bool IsPerson)> Stated(Page page)
    {
        if (page.Article?.Authors.ToList() is { Count: > 0 } authors)
        {
            return authors.Concat(OfMeta(page.Meta));
        }

        return OfMeta(page.Meta);
    }

    private static IEnumerable<(string Text, bool IsPerson)> OfMeta(MetaTags meta)
    {
        foreach (var name in MetaNames)
        {
            if (meta.All(name) is { Count: > 0 } found)
            {
                return found.Select(value => (name == "citation_author" ? GivenNameFirst(value) : value, true));
            }
        }

        var label = meta.First("twitter:label1") ?? "";
        return label.EndsWith(" by", StringComparison.OrdinalIgnoreCase) && meta.First("twitter:data1") is { } writer ? [(writer, true)] : [];
    }

    // Libraries write "Diaz, Ana".
    private static string GivenNameFirst(string name) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] ? $"{given} {family}" : name;

    private static Byline? Signed(IEnumerable<string> names)
    {
        var bylines = names.Select(BylineParser.ParseNames).OfType<Byline>().Where(byline => byline.Authors.Count > 0).ToList();
        return bylines.Count == 0 ? null : new Byline(
            string.Join(", ", bylines.Select(byline => byline.Printed).Distinct(StringComparer.OrdinalIgnoreCase)),
            [.. bylines.SelectMany(byline => byline.Authors).DistinctBy(NameKey.Of)],
            bylines.Select(byline => byline.Outlet).FirstOrDefault(outlet => outlet is not null));
    }

    private static Byline? OfNodes(Page page, PageNode container) => page.AuthorNodes
        .Where(node => !IsAmongOthers(node, container))
        .Select(node => OfNode(node) is { } byline && (NamesPeople(byline) || (IsStated(node) && byline.Authors.Any(PersonName.IsCaseless))) ? byline : null)
        .FirstOrDefault(byline => byline is not null);

    private static Byline? OfNode(PageNode node)
    {
        var whole = BylineParser.ParseNames(PlainText.Of(node));
        var pieces = PlainText.PiecesOf(node).Where(piece => piece.Length > 0).ToList();

        // A name that runs on into what stands beside it, parted by style alone: "Ana Diaz" + "Gardener".
        if (whole is { Authors: [var only] } && pieces.Count > 1
            && BylineParser.ParseNames(pieces[0]) is { Authors: [var first] } && only.Length > first.Length && only.StartsWith(first, StringComparison.Ordinal))
        {
            return new Byline(whole.Printed, [first], whole.Outlet);
        }

        return NamesPeople(whole) ? whole : BylineParser.ParseNames(string.Join(" | ", pieces));
    }

    private static Byline? OfLines(FrontMatter front) => front.Lines
        .Select(line => BylineParser.ParseLine(line.Text) ?? BylineParser.ParseLine(AfterDate(line.Text)) ?? BylineParser.ParseLine(PlainText.InPieces(line.Node)))
        .FirstOrDefault(NamesPeople);

    // "3 May 2024 by Ana Diaz"
    private static string AfterDate(string line) => PrintedDate.FindIn(line) is { Start: 0 } date ? line[date.End..].TrimStart(' ', '|', '·', '•', ',', '–', '—', '-') : "";

    private static Byline? OfTeam(Page page, FrontMatter front) => page.AuthorNodes.Select(node => PlainText.Of(node)).Concat(front.Lines.Select(line => line.Text))
        .Select(BylineParser.ParseTeam)
        .FirstOrDefault(team => team is not null);

    // On the page, a single word is as likely a topic.
    private static bool NamesPeople(Byline? byline) => byline is { Authors.Count: > 0 } && byline.Authors.Any(PersonName.IsPlausible);

    private static bool IsStated(PageNode node) => node.Element.GetAttribute("rel") == "author";

    private static bool IsAmongOthers(PageNode node, PageNode container)
    {
        var isStated = IsStated(node);
        for (var ancestor = node; ancestor is not null; ancestor = ancestor.Parent)
        {
            if ((ancestor.Is(NodeSigns.Comments | NodeSigns.Related) || (!isStated && ancestor.Tag is "aside" or "footer")) && ancestor.Prose < container.Prose / 2)
            {
                return true;
            }
        }

        return false;
    }
}
