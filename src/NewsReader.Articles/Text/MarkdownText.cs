using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsReader.Articles.Text;

/// <summary>
/// The Markdown that paragraphs are kept in: CommonMark with pipe tables and strikethrough, without raw HTML.
/// Everything that is drawn or counted goes through <see cref="MarkdownWalker"/>, so positions in the plain text
/// and marks on the page cannot disagree.
/// </summary>
public static partial class MarkdownText
{
    internal static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras().Build();

    /// <summary>
    /// The words without the marks: soft line breaks are spaces, hard ones and block borders are line feeds,
    /// table cells are parted by tabs.
    /// </summary>
    public static string ToPlainText(string markdown) => IsPlain(markdown) ? markdown : ReadPlainText(markdown);

    /// <summary>The same by parsing it, whatever it holds.</summary>
    internal static string ReadPlainText(string markdown)
    {
        var walker = new MarkdownWalker(html: null, marks: []);
        walker.Walk(Parse(markdown));
        return walker.PlainText;
    }

    /// <summary>The block as HTML of our own making, with the marks on it.</summary>
    /// <param name="markdown">The block.</param>
    /// <param name="marks">Ranges of <see cref="ToPlainText"/>; they may overlap and reach over inline elements.</param>
    /// <param name="localOf">The page of ours that stands for a web address, if one does: links to it lead there.</param>
    /// <param name="pictureOf">How the picture of a web address is drawn; where there is no answer it is a link.</param>
    /// <param name="notes">What stands in the block of the article's footnotes: numbers and notes lead to each other.</param>
    public static string ToHtml(
        string markdown, IReadOnlyList<TextMark> marks, Func<string, string?>? localOf = null, Func<string, DrawnPicture?>? pictureOf = null,
        FootnotesIn? notes = null)
    {
        var html = new StringBuilder(markdown.Length * 2);
        new MarkdownWalker(html, marks, localOf, pictureOf, notes).Walk(Parse(markdown));
        return html.ToString();
    }

    /// <summary>The web addresses of the pictures in a block, in reading order.</summary>
    public static IEnumerable<string> PicturesIn(string markdown) => !markdown.Contains("![", StringComparison.Ordinal) ? [] :
        Parse(markdown).Descendants<LinkInline>().Where(link => link.IsImage && MarkdownWalker.IsWebAddress(link.Url)).Select(link => link.Url!);

    /// <summary>Markdown that reads as exactly this one line of text; line feeds become hard line breaks.</summary>
    public static string Escape(string plainText)
    {
        var lines = plainText.Split('\n').Select(line => LineStart.Replace(Special.Replace(line.Trim(), @"\$0"), @"${head}\${mark}"));
        return string.Join("\\\n", lines);
    }

    // Most paragraphs hold no character that could be a mark, and begin with a letter or a quotation mark.
    private static bool IsPlain(string markdown) =>
        markdown.Length > 0 && (char.IsLetter(markdown[0]) || markdown[0] is '“' or '‘' or '„' or '«') && !char.IsWhiteSpace(markdown[^1])
        && !markdown.AsSpan().ContainsAny(Marks);

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>&|~^+=#\r\n\t\0");

    internal static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);

    [GeneratedRegex(@"[\\`*_\[\]<&|~^+=]", RegexOptions.CultureInvariant)]
    private static partial Regex Special { get; }

    [GeneratedRegex(@"^(?<head>\d{0,9})(?<mark>[#>\-.)])", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart { get; }
}
