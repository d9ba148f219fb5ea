using System.Collections.Frozen;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Reads the words in class names and ids: "article__body-text", "shareBar" and "wp-caption" are words joined.</summary>
internal static class ClassSigns
{
    private const int MaxLength = 600;

    private static readonly FrozenDictionary<string, NodeSigns> Words = Listed(
        (NodeSigns.Story, "article story post entry blog news articles blogpost single page"),
        (NodeSigns.Body, "body content text copy main bodytext"),
        (NodeSigns.ArticleBody | NodeSigns.Story | NodeSigns.Body, "articlebody storybody postbody articlecontent storycontent entrycontent postcontent articletext storytext artikeltext"),
        (NodeSigns.Comments, "comment comments disqus respond commentlist commentary livefyre coral kommentare commentaires comentarios reactions discussion"),
        (NodeSigns.Related, "related recommended recommendation recommendations recommend recirc recirculation similar popular trending mostread mostpopular outbrain taboola teaser teasers promo promos promoted relatedposts relatedarticles yarpp jp-relatedposts morefrom readmore readnext upnext zergnet revcontent crosslink rail onward inset linkbox"),
        (NodeSigns.Share, "share shares sharing social socials addthis sharedaddy addtoany sharebar shareaholic sharethis socialmedia sumo pinit follow"),
        (NodeSigns.SignUp, "newsletter newsletters subscribe subscription signup optin mailchimp mailpoet cta callout donate donation podcast-promo"),
        (NodeSigns.Advertising, "ad ads advert adverts advertisement advertising sponsor sponsored sponsorship dfp adsense adsbygoogle adslot adunit gpt banner affiliate doubleclick"),
        (NodeSigns.Author, "author authors byline contributor reporter writer autor auteur"),
        (NodeSigns.Biography, "bio biography authorbox authorbio aboutauthor"),
        (NodeSigns.Date, "date dates time timestamp published datetime updated pubdate dateline datum"),
        (NodeSigns.Caption, "caption figcaption captions bildunterschrift legende gallerycaption"),
        (NodeSigns.Credit, "credit credits photocredit copyright imagecredit"),
        (NodeSigns.Navigation, "nav navigation menu menus breadcrumb breadcrumbs pagination pager toolbar navbar topbar footer masthead skip pagenav prevnext"),
        (NodeSigns.Sidebar, "sidebar aside widget widgets rail"),
        (NodeSigns.Tags, "tag tags taglist topics keywords hashtags tagcloud"),
        (NodeSigns.Consent, "cookie cookies consent gdpr onetrust ccpa"),
        (NodeSigns.Hidden, "hidden hide visuallyhidden screenreader offscreen printonly d-none invisible modal popup lightbox overlay tooltip"),
        (NodeSigns.Standfirst, "standfirst dek deck subtitle subheadline subhead lede kicker subheading excerpt summary teaser-text chapo chapeau vorspann entradilla bajada sottotitolo"),
        (NodeSigns.Live, "liveblog live"),
        (NodeSigns.Headline, "headline title hed"),
        (NodeSigns.Figure, "figure image photo gallery slideshow picture img video media carousel slider"),
        (NodeSigns.Paywall, "paywall regwall meter premium-wall"),
        (NodeSigns.Post, "tweet twitter instagram facebook"),
        (NodeSigns.Correction, "correction corrections"),
        (NodeSigns.Contents, "toc tableofcontents contents"));

    // Said of the page or the theme, not of the element itself: "has-sidebar", "tag-economy" on the story.
    private static readonly string[] Modifiers =
        ["has-", "is-", "no-", "with-", "js-", "tag-", "category-", "type-", "status-", "format-", "wp-image", "size-", "align"];

    public static NodeSigns Of(string? text)
    {
        var signs = NodeSigns.None;
        foreach (var part in text.AsSpan(0, Math.Min(text?.Length ?? 0, MaxLength)).SplitAny(' ', '\t', '\n', '\r'))
        {
            var name = text.AsSpan(0, Math.Min(text!.Length, MaxLength))[part];
            if (!name.IsEmpty && !IsModifier(name))
            {
                signs |= OfName(name);
            }
        }

        return signs;
    }

    private static NodeSigns OfName(ReadOnlySpan<char> name)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[Math.Min(name.Length, 128)];
        name = name[..lower.Length];
        name.ToLowerInvariant(lower);
        var signs = lookup.TryGetValue(lower, out var whole) ? whole : NodeSigns.None;
        for (int start = 0, i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBorder(name, i))
            {
                continue;
            }

            if (i > start && lookup.TryGetValue(lower[start..i].Trim("-_:."), out var found))
            {
                signs |= found;
            }

            start = i;
        }

        return signs.HasFlag(NodeSigns.Story | NodeSigns.Body) ? signs | NodeSigns.ArticleBody : signs;
    }

    private static bool IsBorder(ReadOnlySpan<char> name, int at) =>
        !char.IsAsciiLetterOrDigit(name[at]) || (char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]));

    private static bool IsModifier(ReadOnlySpan<char> name)
    {
        foreach (var modifier in Modifiers)
        {
            if (name.StartsWith(modifier, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, NodeSigns> Listed(params (NodeSigns Signs, string Words)[] lists)
    {
        var words = new Dictionary<string, NodeSigns>(StringComparer.Ordinal);
        foreach (var (signs, list) in lists)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | signs;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
