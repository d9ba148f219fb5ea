using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Marks what stands among the blocks of the body without belonging to it: headline, byline, date, buttons, promos, the next story.</summary>
internal sealed partial class BodyTrimmer(IReadOnlyList<BodyBlock> blocks, Headline headline, IReadOnlyList<string> authors)
{
    private const int LongestHead = 8;
    private const int LongestEnding = 300;

    public void Trim()
    {
        CutAboveHeadline();
        TakeCredits();
        DropFurniture();
        CutBelow();
        TakePromos();
        TrimHead();
        TrimTail();
    }

    private IEnumerable<BodyBlock> Body => blocks.Where(block => block.IsBody && block.Kind != BlockKind.Beside);

    private void CutAboveHeadline()
    {
        var key = NameKey.Of(headline.Text);
        var body = Body.ToList();
        var at = headline.Node is null ? -1 : body.FindIndex(block => block.Node.IsInside(headline.Node));
        if (at < 0)
        {
            at = body.FindIndex(block => block.Text.Length < 400 && NameKey.Of(block.Text) == key);
        }

        // A headline that is repeated further down has the article's own words above it.
        var isPrintedHere = headline.Node is null || (at >= 0 && body[at].Node.IsInside(headline.Node)) || !body.Take(at).Any(block => block.IsProse);
        if (at >= 0 && isPrintedHere && body.Take(at).Sum(block => block.Text.Length) < body.Sum(block => block.Text.Length) / 3)
        {
            DropAll(body.Take(at), "what stands above the headline");
            body[at].Take(BlockRole.Head);
        }

        foreach (var repeated in body.Where(block => block.IsBody && block.Kind is BlockKind.Heading or BlockKind.Paragraph && block.Text.Length < 400 && NameKey.Of(block.Text) == key))
        {
            repeated.Take(BlockRole.Head);
        }
    }

    // "Photograph: Jo Roe/The Wire" on a line of its own is said of the picture above it.
    private void TakeCredits()
    {
        BodyBlock? above = null;
        foreach (var block in Body.ToList())
        {
            if (above is { Kind: BlockKind.Figure } && block.Kind == BlockKind.Paragraph && FurnitureLine.WhyDropped(block.Text) == FurnitureLine.PictureMark)
            {
                above.TakeCaption(block);
            }

            above = block;
        }
    }

    private void DropFurniture()
    {
        foreach (var block in Body.Where(block => block.Kind == BlockKind.Paragraph && block.Text.Length < 60).ToList())
        {
            if (Furniture.IsMatch(block.Text))
            {
                block.Drop("a button or a label of the page");
            }
            else if (FurnitureLine.WhyDropped(block.Text) is { } why)
            {
                block.Drop(why);
            }
        }
    }

    // A heading such as "Related content" or "12 comments" ends the article, unless most of it follows.
    private void CutBelow()
    {
        var body = Body.ToList();
        var total = body.Sum(ProseOf);
        var above = 0;
        for (var i = 0; i < body.Count; i++)
        {
            if (i > 0 && above * 3 > total && IsEndHeading(body[i]))
            {
                if (body.Skip(i + 1).Sum(ProseOf) * 3 < total || Discussion.IsMatch(body[i].Text))
                {
                    CutFrom(body, i);
                    return;
                }

                TakeListBelow(body, i);
            }

            above += ProseOf(body[i]);
        }
    }

    // "Read also" in the middle: only what points elsewhere goes with it.
    private static void TakeListBelow(List<BodyBlock> body, int at)
    {
        var pointers = body.Skip(at + 1).TakeWhile(block => block.LinkDensity > 0.7).ToList();
        pointers.ForEach(block => block.TakeAsLinks("a pointer to another story"));
        if (pointers.Count > 0)
        {
            body[at].Drop("the heading of pointers to other stories");
        }
    }

    private static bool IsEndHeading(BodyBlock block) =>
        block.Text.Length < 70 && block.Kind is BlockKind.Heading or BlockKind.Paragraph && EndHeading.IsMatch(block.Text.Trim(' ', ':', '…', '.', '»', '-'));

    private static void CutFrom(List<BodyBlock> body, int at)
    {
        var isRelated = !Discussion.IsMatch(body[at].Text);
        body[at].Drop("the heading of what follows the article");
        foreach (var block in body.Skip(at + 1))
        {
            if (isRelated && block.Links.Count > 0 && block.LinkDensity > 0.4)
            {
                block.TakeAsLinks("a pointer to another story");
            }
            else
            {
                block.Drop("what follows the article");
            }
        }
    }

    private static int ProseOf(BodyBlock block) => block.Kind == BlockKind.Figure || block.LinkDensity > 0.5 ? 0 : block.Text.Length;

    // A line that is a link, or says "Read more" before one.
    private void TakePromos()
    {
        foreach (var block in Body.Where(block => block.Text.Length < 300 && block.Kind is BlockKind.Paragraph or BlockKind.Heading))
        {
            if (block.LinkDensity > 0.5 && (ReadMore.IsMatch(block.Text) || RelatedLabel.Of(block.Text) is not null))
            {
                block.TakeAsLinks("a pointer to another story");
            }
            else if (block.LinkDensity > 0.9 && block.Kind == BlockKind.Paragraph && block.Text.Length > 25)
            {
                block.TakeAsLinks("an advertisement of another story");
            }
        }
    }

    private void TrimHead()
    {
        foreach (var block in Body.Take(LongestHead).TakeWhile(block => !block.IsProse).Where(block => block.Kind is BlockKind.Paragraph or BlockKind.List).ToList())
        {
            if (block.Text.Length < 200 && IsBylineOrDate(block))
            {
                block.Take(BlockRole.Head);
            }
            else if (block.Text.Length < 200 && IsOpener(block))
            {
                block.Drop("a line of the page's head");
            }
        }

        // A standfirst is often a paragraph of the body, and the byline follows it.
        if (Body.SkipWhile(block => !block.IsProse).Skip(1).FirstOrDefault() is { Kind: BlockKind.Paragraph, Text.Length: < 120 } below && IsByline(below))
        {
            below.Take(BlockRole.Head);
        }
    }

    private bool IsByline(BodyBlock block) =>
        BylineParser.ParseLine(block.Text) is { Authors.Count: > 0 }
        || (PrintedDate.FindIn(block.Text) is not null && authors.Any(author => block.Text.Contains(author, StringComparison.OrdinalIgnoreCase)));

    private bool IsBylineOrDate(BodyBlock block) =>
        BylineParser.ParseLine(block.Text) is not null
        || (PrintedDate.FindIn(block.Text) is { } date && date.Length * 3 > block.Text.Length)
        || (block.Text.Length < 100 && authors.Any(author => block.Text.Contains(author, StringComparison.OrdinalIgnoreCase)));

    private static bool IsOpener(BodyBlock block) =>
        block.LinkDensity > 0.8 || ReadingTime.IsMatch(block.Text) || !block.Text.Any(char.IsLetter) || Updated.IsMatch(block.Text);

    private void TrimTail()
    {
        var body = Body.ToList();
        for (var i = body.Count - 1; i > 0 && IsEnding(body[i]); i--)
        {
            if (body[i].Kind == BlockKind.Paragraph && WhyEnding(body[i]) is { } why)
            {
                body[i].Drop(why);
            }
            else if (body[i].LinkDensity > 0.8 && body[i].Kind != BlockKind.Heading)
            {
                body[i].TakeAsLinks("a pointer to another story");
            }
            else
            {
                body[i].Drop("a line of the page's foot");
            }
        }
    }

    private static string? WhyEnding(BodyBlock block) => block.Text.Length > LongestEnding ? null
        : FurnitureLine.WhyDropped(block.Text) ?? (Colophon.IsMatch(block.Text) ? "who contributed, or how to follow them" : null);

    private static bool IsEnding(BodyBlock block) =>
        block.Kind == BlockKind.Heading || block.LinkDensity > 0.8 || (block.Kind == BlockKind.Paragraph && WhyEnding(block) is not null) || (block.Text.Length < 80 && Ending.IsMatch(block.Text));

    private static void DropAll(IEnumerable<BodyBlock> blocks, string why)
    {
        foreach (var block in blocks.ToList())
        {
            block.Drop(why);
        }
    }

    [GeneratedRegex(
        @"^(?:related(?: (?:articles?|content|stor(?:y|ies)|links?|posts?|news|topics?|reading|coverage|videos?|items|products?))?|more (?:from|in|on|news|stories|like this|articles|about)\b.*|you (?:may|might|could)(?: also)? (?:like|enjoy|be interested).*"
        + @"|recommended(?: (?:for you|reading|articles|stories|posts|videos))?|read next|up next|top stories|(?:our )?(?:latest|recent|popular|trending|most read|most popular|most viewed)(?: (?:news|stories|posts|articles|videos|now|headlines))?|trending now"
        + @"|don.t miss|(?:top rated |reader |recent |user |add )?comments?(?: \(?\d+\)?)?|\(?\d+\)? (?:comments?|responses?|replies|thoughts? on .*)|(?:leave|post|add|write) an? (?:comment|reply|response)|cancel reply|join the (?:conversation|discussion|debate)|have your say"
        + @"|share this(?: (?:article|story|post|page|on|via|with).{0,20})?|about (?:the )?authors?|similar (?:posts|articles|stories)|see also|elsewhere on .*|(?:from )?around the web|sponsored(?: content| stories)?|promoted(?: content| stories)?|tags|filed under|topics|categories|follow us"
        + @"|next (?:article|story|post)|previous (?:article|story|post)|discover more|keep reading|explore more|what to read next|editor.?s.? picks?|get the latest.*|subscribe(?: to .*)?|sign up .*|newsletter(?: sign ?up)?|submit a comment|leave your comment.*|stay (?:connected|informed|up to date).*"
        + @"|mehr zum thema|das könnte (?:sie|dich) auch interessieren|lesen sie auch|(?:\d+ )?kommentare?|verwandte (?:artikel|themen|beiträge)|weitere (?:artikel|themen|beiträge|nachrichten)|auch interessant|mehr (?:aus|von) .*"
        + @"|(?:à )?lire aussi|sur le même (?:sujet|thème)|(?:\d+ )?commentaires?|articles (?:similaires|liés|connexes)|vous aimerez aussi|à lire également"
        + @"|(?:también )?te puede interesar|(?:noticias|artículos|temas) relacionad[ao]s|le[ea] también|más noticias|(?:\d+ )?comentarios?|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|(?:\d+ )?comentários?|leia (?:também|mais)|veja também|você (?:pode|também).*|notícias relacionadas|posts relacionados"
        + @"|leggi anche|potrebbe(?:ro)? interessarti.*|articoli correlati|(?:\d+ )?commenti|lees (?:ook|meer)|gerelateerd.*|(?:\d+ )?reacties|läs (?:också|mer)|les også|læs også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|komentarze"
        + @"|читайте также|по теме|комментарии(?: \(?\d+\)?)?|похожие .*|отзывы|добавить (?:отзыв|комментарий)|ilgili haberler|yorumlar|関連記事|コメント|相关阅读|相关新闻|관련기사)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EndHeading { get; }

    [GeneratedRegex(
        @"^[\[(]?\s*(?:read(?: more| also| next| the full)?|also read|also on|related|see also|more|watch|see|continue reading|click here|don.t miss|recommended|lesen sie|mehr|lire|lea|leia|leggi|lees|читайте)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ReadMore { get; }

    [GeneratedRegex(@"\b\d+\s*-?\s*min(?:ute)?s?\b(?:\s+read)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ReadingTime { get; }

    [GeneratedRegex(@"^(?:advertisement|advert|ad|anzeige|publicité|publicidad|pubblicità|reklame|story continues below(?: this)?(?: ad\w*)?|share(?: this)?(?: on)?(?: \w+)?|advertisements?|video player|media player|back to gallery|view all(?: \(\d+\))?|(?:image |slide |photo )?\d+ (?:of|/) \d+|text size|iklan|photos?|gallery|more videos?|now playing|up next|this slideshow requires javascript|close|video|loading\.*|print|email|save|follow us|comments?|leave a comment|read more|continue reading|caption|tweet|facebook|\d+ shares?)[.:…]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Furniture { get; }

    [GeneratedRegex(@"^(?:tags?|filed under|topics?|categor(?:y|ies)|posted in|share|follow|source|related|read more|see also|more)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ending { get; }

    [GeneratedRegex(@"^(?:(?:last )?(?:updated|published|posted|modified|written|reviewed|edited)\b|by$|follow$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Updated { get; }

    [GeneratedRegex(@"comment|repl(?:y|ies)|response|discuss|kommentar|reacties|yorum|комментар|отзыв|コメント|share|follow|tags|subscribe|sign up|newsletter", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Discussion { get; }

    [GeneratedRegex(
        @"\bcontributed (?:reporting|to this (?:report|story|article))|^\(?(?:additional |with )?reporting (?:by|from)\b|^follow .{2,60} on (?:twitter|facebook|instagram|x|linkedin|youtube)|^(?:write to|contact|reach|email) .{2,60}(?: at |@)|^(?:have a tip|got a tip)\b|sign up (?:for|to) .{0,80}(?:newsletter|inbox|e-?mail)|^like this (?:story|article)\?|may earn an? (?:affiliate )?commission|^subscribe to "
        + @"|^(?:get|receive) (?:the latest|our|all the|breaking) .{0,100}(?:inbox|newsletter|alerts)|^originally published\b|^this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Colophon { get; }
}
