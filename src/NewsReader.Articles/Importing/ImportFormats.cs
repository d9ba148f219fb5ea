using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>Tells the formats apart by their first characters and marks.</summary>
internal static partial class ImportFormats
{
    private const int LookedAt = 100_000;
    private const int FewestTags = 3;

    public static ImportFormat Detect(string text)
    {
        var head = (text.Length > LookedAt ? text[..LookedAt] : text).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (PageStart.IsMatch(head) || BlockTag.Count(head) >= FewestTags)
        {
            // Markdown may hold a few elements of HTML, and shows them as code.
            return head[0] != '<' && IsMarkdown(head) ? ImportFormat.Markdown : ImportFormat.Html;
        }

        return IsMarkdown(head) ? ImportFormat.Markdown : ImportFormat.PlainText;
    }

    // Dashes, stars and numbers before lines are as common in plain text, and prove nothing.
    private static bool IsMarkdown(string head) =>
        FrontMatter.IsMatch(head) || Heading.IsMatch(head) || Link.IsMatch(head) || Fence.IsMatch(head) || Strong.Count(head) >= 2;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"^<(?:!doctype\s|\?xml\s|html|head|body|article|section|main|div|p|h[1-6]|table|ul|ol|figure|header|meta|link|script|style|!--)", Options | RegexOptions.IgnoreCase)]
    private static partial Regex PageStart { get; }

    [GeneratedRegex(@"</(?:p|div|li|h[1-6]|article|section|body|td|blockquote|figure|span|a)\s*>|<(?:p|br|div|h[1-6]|li)\s*/?>", Options | RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag { get; }

    [GeneratedRegex(@"^---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", Options)]
    private static partial Regex FrontMatter { get; }

    [GeneratedRegex(@"(?:^|\n[ \t]*\r?\n)#{1,6}[ \t]+\S", Options)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"\]\(<?(?:https?://|/|\./|mailto:)[^\s)]*|\n[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]*<?https?://", Options)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"(?:^|\n)(?:```|~~~)", Options)]
    private static partial Regex Fence { get; }

    [GeneratedRegex(@"\*\*[^*\s][^*\n]{0,200}\*\*|(?:^|\s)__[^_\s][^_\n]{0,200}__", Options)]
    private static partial Regex Strong { get; }
}
