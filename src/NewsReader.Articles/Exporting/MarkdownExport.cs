using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsReader.Articles.Highlighting;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Exporting;

/// <summary>Writes an article as Markdown that reads on its own: front matter, body, who says what, where it points.</summary>
public static class MarkdownExport
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    extension(Article article)
    {
        /// <summary>The whole article as Markdown with YAML front matter; lines end with a line feed.</summary>
        /// <param name="highlights">What the reader has marked in it.</param>
        public string ToMarkdown(IReadOnlyList<Highlight>? highlights = null)
        {
            var markdown = new StringBuilder();
            WriteFrontMatter(markdown, article);
            WriteBody(markdown, article);
            WriteNotes(markdown, article);
            WriteHighlights(markdown, highlights ?? []);
            WriteSources(markdown, article);
            WriteRelatedLinks(markdown, article);
            return markdown.ToString();
        }
    }

    private static void WriteFrontMatter(StringBuilder markdown, Article article)
    {
        markdown.Append("---\n");
        WriteValue(markdown, "headline", article.Headline);
        markdown.Append("headlineIsDerived: ").Append(article.HeadlineIsDerived ? "true" : "false").Append('\n');
        WriteValue(markdown, "standfirst", article.Standfirst);
        WriteValue(markdown, "byline", article.Byline);
        if (article.Credits.Count > 0)
        {
            markdown.Append("authors:\n");
            foreach (var credit in article.Credits)
            {
                markdown.Append("  - ").Append(Quoted(credit.Author.Name)).Append('\n');
            }
        }

        WriteValue(markdown, "dateline", article.Dateline);
        WriteValue(markdown, "outlet", article.Outlet);
        WriteValue(markdown, "topic", article.Topic);
        WriteValue(markdown, "published", DateOf(article.PublishedAt, article.PublishedAtHasTime));
        WriteValue(markdown, "modified", DateOf(article.ModifiedAt, hasTime: true));
        WriteValue(markdown, "language", article.Language);
        WriteValue(markdown, "address", article.Address);
        markdown.Append("---\n\n");
    }

    private static void WriteBody(StringBuilder markdown, Article article)
    {
        markdown.Append("# ").Append(MarkdownText.Escape(article.Headline.Replace('\n', ' '))).Append("\n\n");
        if (article.Standfirst is { } standfirst)
        {
            // Strong words on a line of their own; inner marks are escaped, so they cannot end it early.
            markdown.Append("**").Append(MarkdownText.Escape(standfirst.Replace('\n', ' '))).Append("**\n\n");
        }

        var opening = string.Join(" — ", new[] { article.Byline, article.Dateline }.OfType<string>());
        if (opening.Length > 0)
        {
            markdown.Append(MarkdownText.Escape(opening)).Append("\n\n");
        }

        foreach (var section in article.Sections.OrderBy(section => section.Position))
        {
            WriteHeading(markdown, section.Heading);
            foreach (var paragraph in section.Paragraphs.OrderBy(paragraph => paragraph.Number))
            {
                markdown.Append(paragraph.Markdown).Append("\n\n");
            }
        }
    }

    private static void WriteNotes(StringBuilder markdown, Article article)
    {
        foreach (var author in article.Credits.OrderBy(credit => credit.Position).Select(credit => credit.Author).Where(author => author.Note is not null))
        {
            markdown.Append("---\n\n").Append(MarkdownText.Escape(author.Note!)).Append("\n\n");
        }
    }

    private static void WriteHighlights(StringBuilder markdown, IReadOnlyList<Highlight> highlights)
    {
        if (highlights.Count == 0)
        {
            return;
        }

        WriteHeading(markdown, "Highlights");
        foreach (var highlight in highlights)
        {
            // A note is a block of its own inside the item, so that its lines stay lines.
            markdown.Append("- ").Append(MarkdownText.Escape(highlight.Words.Replace('\n', ' '))).Append(" (").Append(highlight.Colour.ToString().ToLowerInvariant()).Append(")\n");
            if (highlight.Note is { } note)
            {
                markdown.Append("\n  ").Append(MarkdownText.Escape(note.ReplaceLineEndings("\n")).Replace("\n", "\n  ", StringComparison.Ordinal)).Append("\n\n");
            }
        }

        markdown.Append('\n');
    }

    private static void WriteSources(StringBuilder markdown, Article article)
    {
        if (!article.SureSources.Any())
        {
            return;
        }

        WriteHeading(markdown, "Sources");
        foreach (var source in article.SureSources.OrderBy(source => source.Position))
        {
            var standing = string.Join(", ", new[] { source.Role, source.Affiliation }.OfType<string>());
            markdown.Append("### ").Append(MarkdownText.Escape(source.Name)).Append("\n\n");
            markdown.Append(MarkdownText.Escape(standing.Length > 0 ? $"{source.Kind}: {standing}" : source.Kind.ToString())).Append("\n\n");
            foreach (var quotation in source.SureQuotations.OrderBy(quotation => quotation.Position))
            {
                WriteQuotation(markdown, quotation);
            }

            markdown.Append('\n');
        }
    }

    private static void WriteQuotation(StringBuilder markdown, Quotation quotation)
    {
        markdown.Append("- ").Append(MarkdownText.Escape(quotation.Text.Replace('\n', ' ')));
        var remark = quotation.Kind.ToString().ToLowerInvariant() + (quotation.Cue is { } cue ? ", “" + cue.Replace('\n', ' ') + "”" : "");
        var paragraph = quotation.Places[0].Paragraph;
        var place = paragraph == 0 ? "standfirst" : string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph}");
        markdown.Append(" (").Append(MarkdownText.Escape(remark)).Append("; ").Append(place).Append(")\n");
    }

    private static void WriteRelatedLinks(StringBuilder markdown, Article article)
    {
        if (article.RelatedLinks.Count == 0)
        {
            return;
        }

        WriteHeading(markdown, "Related");
        foreach (var link in article.RelatedLinks.OrderBy(link => link.Position))
        {
            var words = MarkdownText.Escape(link.Headline.Replace('\n', ' '));
            markdown.Append("- ").Append(link.Address is { } address ? $"[{words}](<{AddressOf(address)}>)" : words).Append('\n');
        }
    }

    private static void WriteHeading(StringBuilder markdown, string? heading)
    {
        if (heading is not null)
        {
            markdown.Append("## ").Append(MarkdownText.Escape(heading.Replace('\n', ' '))).Append("\n\n");
        }
    }

    // What could end an address between angle brackets is written as its escape.
    private static string AddressOf(string address) =>
        address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    private static void WriteValue(StringBuilder markdown, string name, string? value)
    {
        if (value is not null)
        {
            markdown.Append(name).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    // A JSON string is a YAML string in double quotation marks.
    private static string Quoted(string value) => JsonSerializer.Serialize(value, Quoting);

    private static string? DateOf(DateTimeOffset? date, bool hasTime) =>
        date?.ToString(hasTime ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
