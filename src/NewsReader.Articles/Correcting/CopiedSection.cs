using System.Text.Json.Serialization;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Correcting;

/// <summary>A part of the body in an <see cref="ArticleCopy"/>.</summary>
/// <param name="Heading">The crosshead, if there is one.</param>
/// <param name="Paragraphs">The blocks as Markdown, as <see cref="Paragraph.Markdown"/> keeps them.</param>
public sealed record CopiedSection(string? Heading, IReadOnlyList<string> Paragraphs)
{
    private IReadOnlyList<string>? texts;

    /// <summary>The blocks as plain text.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Texts => texts ??= [.. Paragraphs.Select(MarkdownText.ToPlainText)];
}
