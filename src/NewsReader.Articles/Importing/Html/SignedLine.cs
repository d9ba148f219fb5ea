using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds a line of its own that says "Written by Ana Diaz", wherever it stands: many pages sign below the text.</summary>
internal static partial class SignedLine
{
    private const int Longest = 80;

    public static Byline? FindIn(PageNode node)
    {
        if (node.IsLeftOut || node.TextLength < 8 || node.Is(NodeSigns.Comments | NodeSigns.Related))
        {
            return null;
        }

        if (!node.HoldsBlocks)
        {
            return node.TextLength < Longest && Tags.IsBlock(node.Tag) ? Read(PlainText.Of(node)) : null;
        }

        return node.Children.Select(FindIn).FirstOrDefault(byline => byline is not null);
    }

    private static Byline? Read(string line) =>
        Shape.IsMatch(line) && BylineParser.ParseLine(line) is { Authors.Count: > 0 } byline ? byline : null;

    [GeneratedRegex(@"^(?:(?:article |post |story |blog )?written|authored|words|story|text|verfasst|geschrieben|escrito|écrit) (?:by|von|por|par):? \p{Lu}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape { get; }
}
