namespace NewsReader.Articles.Importing.Html;

/// <summary>Writes the article from what was read out of a page.</summary>
internal sealed class HtmlArticleWriter(PageArticle read, DateTimeOffset importedAt)
{
    private readonly Article article = new() { Headline = read.Headline.Text, ImportedAt = importedAt };
    private readonly List<DroppedText> dropped = [];
    private int paragraphs;
    private bool hasWords;

    /// <summary>True when the body's lead was taken as the standfirst.</summary>
    public bool LeadIsStandfirst { get; private set; }

    public ImportOutcome Write()
    {
        var links = new RelatedLinkWriter(article, read);
        WriteHead();
        TakeLeadAsStandfirst();
        var last = read.Blocks.ToList().FindLastIndex(block => block.IsBody && block.Kind is not (BlockKind.Beside or BlockKind.Heading));
        for (var i = 0; i < read.Blocks.Count; i++)
        {
            WriteBlock(read.Blocks[i], links, i > last ? null : paragraphs);
        }

        links.WriteBelow();
        WriteNote();
        Finish();
        return new ImportOutcome.Imported(article, dropped);
    }

    private void WriteBlock(BodyBlock block, RelatedLinkWriter links, int? afterParagraph)
    {
        switch (block.Role)
        {
            case BlockRole.Body when block.Kind == BlockKind.Beside:
                links.WriteBeside(block.Node, afterParagraph, dropped);
                break;
            case BlockRole.Body:
                WriteBody(block, links);
                break;
            case BlockRole.Standfirst:
                article.Standfirst ??= WithoutDateline(block.Text);
                break;
            case BlockRole.AuthorNote:
                Note(block.Text);
                break;
            case BlockRole.Links:
                links.Write(block, afterParagraph);
                break;
            case BlockRole.Dropped:
                dropped.Add(new DroppedText(Beginning(block.Text), block.Why ?? ""));
                break;
        }
    }

    private void WriteBody(BodyBlock block, RelatedLinkWriter links)
    {
        if (block.Kind == BlockKind.Heading)
        {
            article.Begin(block.Text.Replace('\n', ' '));
            return;
        }

        article.Write(!hasWords && block.Kind == BlockKind.Paragraph ? MarkdownWithoutDateline(block) : block.Markdown);
        hasWords |= block.Kind != BlockKind.Figure;
        paragraphs++;
        links.WriteInline(block, paragraphs);
    }

    // A lead that stands alone above the first crosshead is what other pages print as a standfirst.
    private void TakeLeadAsStandfirst()
    {
        var body = read.Blocks.Where(block => block.IsBody && block.Kind is not (BlockKind.Beside or BlockKind.Figure)).ToList();
        var above = body.TakeWhile(block => block.Kind != BlockKind.Heading).ToList();
        if (article.Standfirst is null && !read.Blocks.Any(block => block.Role == BlockRole.Standfirst)
            && above is [{ IsProse: true } lead] && body.Count > above.Count)
        {
            lead.Take(BlockRole.Standfirst);
            LeadIsStandfirst = true;
        }
    }

    private string MarkdownWithoutDateline(BodyBlock block)
    {
        var rest = WithoutDateline(block.Text);
        if (rest.Length == block.Text.Length)
        {
            return block.Markdown;
        }

        // The words before are plain, so their Markdown is their escape; where they are not, the dateline stays.
        var before = InlineMarkdown.Escape(block.Text[..^rest.Length]).TrimEnd();
        if (block.Markdown.StartsWith(before, StringComparison.Ordinal))
        {
            return block.Markdown[before.Length..].TrimStart();
        }

        article.Dateline = null;
        return block.Markdown;
    }

    private string WithoutDateline(string text)
    {
        if (article.Dateline is not null || Dateline.FindIn(text) is not { } dateline)
        {
            return text;
        }

        article.Dateline = dateline.Printed;
        return text[dateline.Length..];
    }

    private void WriteHead()
    {
        var page = read.Page;
        article.Standfirst = read.Standfirst ?? StandfirstFinder.FindAbove(read);
        article.Address = page.Address;
        article.Outlet = page.Meta.First("og:site_name") ?? page.Article?.Outlet ?? read.Byline?.Outlet;
        article.Topic = page.Article?.Topic ?? page.Meta.First("article:section");
        article.PublishedAt = read.Published?.Value;
        article.PublishedAtHasTime = read.Published?.HasTime ?? false;
        article.ModifiedAt = read.Modified?.Value;
        article.Byline = read.Byline?.Printed;
        foreach (var name in read.Byline?.Authors ?? [])
        {
            article.Credit(new Author { Name = name });
        }
    }

    private void WriteNote()
    {
        if (!article.Credits.Any(credit => credit.Author.Note is not null) && AuthorNoteFinder.FindBeside(read) is { } note)
        {
            Note(note);
        }
    }

    private void Note(string note)
    {
        var name = article.Credits.Select(credit => credit.Author.Name).FirstOrDefault(name => note.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            ?? AuthorNote.Beginning(note) ?? (article.Credits is [var only] ? only.Author.Name : null);
        if (name is not null)
        {
            article.Credit(new Author { Name = PersonName.Written(name) });
            article.Credits.First(credit => credit.Author.IsNamed(name)).Author.Note ??= note;
        }
    }

    private void Finish()
    {
        var text = string.Join('\n', article.Paragraphs.Select(paragraph => paragraph.PlainText).Prepend(article.Standfirst ?? "").Take(40));
        article.Language = PageLanguage.Find(read.Page, text);
        if (article.Headline.Length == 0)
        {
            article.Headline = DerivedHeadline.From(article.Standfirst ?? article.Paragraphs.FirstOrDefault()?.PlainText ?? "");
            article.HeadlineIsDerived = true;
        }
    }

    private static string Beginning(string text) => text.Length > 300 ? text[..299] + "…" : text;
}
