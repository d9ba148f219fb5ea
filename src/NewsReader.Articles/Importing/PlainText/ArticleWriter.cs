using System.Globalization;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Writes the article from a page whose blocks have found their roles.</summary>
internal sealed class ArticleWriter(Page page, DateTimeOffset importedAt)
{
    private readonly Article article = new() { Headline = "", ImportedAt = importedAt };
    private int lastBody;
    private int paragraphs;

    public ImportOutcome Write()
    {
        TakeLeadAsStandfirst();
        lastBody = page.Blocks.FindLastIndex(block => block.IsUndecided);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            WriteBlock(page.Blocks[i], isBelowBody: i > lastBody);
        }

        WriteHead();
        var dropped = page.Blocks.Where(block => block.Why is not null).SelectMany(block => block.Parts.Select(part => new DroppedText(part, block.Why!)));
        return new ImportOutcome.Imported(article, dropped.ToList());
    }

    // A lead that stands alone above the first crosshead is what other pages print as a standfirst.
    private void TakeLeadAsStandfirst()
    {
        var firstHeading = page.Blocks.FindIndex(block => block.Role == BlockRole.Heading);
        var hasStandfirst = page.Blocks.Exists(block => block.Role == BlockRole.Standfirst);
        var above = page.Blocks.Take(Math.Max(0, firstHeading)).Where(block => block.IsUndecided).ToList();
        if (!hasStandfirst && above is [{ IsProse: true } lead])
        {
            lead.Take(BlockRole.Standfirst);
        }
    }

    private void WriteBlock(Block block, bool isBelowBody)
    {
        switch (block.Role)
        {
            case BlockRole.Headline:
                article.Headline = block.Text;
                break;
            case BlockRole.Standfirst:
                article.Standfirst = WithoutDateline(block.Text);
                break;
            case BlockRole.Heading:
                article.Begin(block.Text);
                break;
            case BlockRole.Byline:
                article.Byline = page.Byline?.Printed;
                break;
            case BlockRole.AuthorNote:
                WriteNote(block.Text);
                break;
            case BlockRole.Promo or BlockRole.ReadMore or BlockRole.SimilarPost:
                WriteLinks(block, isBelowBody);
                break;
            case BlockRole.Undecided:
                article.Write(MarkdownOf(block));
                paragraphs++;
                break;
        }
    }

    private void WriteLinks(Block block, bool isBelowBody)
    {
        foreach (var part in block.Parts)
        {
            article.PointTo(PrintedLink.Read(part, block.Role, isBelowBody ? null : paragraphs));
        }
    }

    private string MarkdownOf(Block block) => block.Shape switch
    {
        BlockShape.BulletedList => string.Join('\n', block.Parts.Select(part => "- " + MarkdownText.Escape(part))),
        BlockShape.NumberedList => string.Join('\n', block.Parts.Select((part, at) =>
            string.Create(CultureInfo.InvariantCulture, $"{block.FirstNumber + at}. ") + MarkdownText.Escape(part))),
        BlockShape.Quotation => string.Join("\n>\n", block.Parts.Select(part => "> " + MarkdownText.Escape(part))),
        _ => MarkdownText.Escape(paragraphs == 0 ? WithoutDateline(block.Text) : block.Text),
    };

    private string WithoutDateline(string text)
    {
        if (article.Dateline is not null || Dateline.FindIn(text) is not { } dateline)
        {
            return text;
        }

        article.Dateline = dateline.Printed;
        page.Outlet ??= dateline.Agency;
        page.Published ??= PrintedDate.FindIn(dateline.Printed, page.Language);
        return text[dateline.Length..];
    }

    private void WriteNote(string note)
    {
        var name = AuthorNote.Beginning(note);
        if (name is null && page.Byline is { Authors: [var only] })
        {
            name = only;
        }

        if (name is not null)
        {
            CreditBylined();
            article.Credit(new Author { Name = PersonName.Written(name) });
            article.Credits.First(credit => credit.Author.IsNamed(name)).Author.Note ??= note;
        }
        else
        {
            article.Write(MarkdownText.Escape(note));
        }
    }

    private void CreditBylined()
    {
        foreach (var name in page.Byline?.Authors ?? [])
        {
            article.Credit(new Author { Name = name });
        }
    }

    private void WriteHead()
    {
        CreditBylined();
        article.Byline ??= page.Byline?.Printed;
        article.Language = page.Language;
        article.Outlet = page.Byline?.Outlet ?? page.Outlet;
        article.PublishedAt = page.Published?.Value;
        article.PublishedAtHasTime = page.Published?.HasTime ?? false;
        article.ModifiedAt = page.Modified?.Value;
        if (article.Headline.Length == 0)
        {
            article.Headline = DerivedHeadline.From(article.Standfirst ?? article.Paragraphs.FirstOrDefault()?.PlainText ?? "");
            article.HeadlineIsDerived = true;
        }
    }
}
