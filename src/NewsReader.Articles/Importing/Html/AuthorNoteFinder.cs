namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds what the outlet prints about an author below the body, or in an element of its own.</summary>
internal static class AuthorNoteFinder
{
    private const int Shortest = 40;
    private const int Longest = 900;
    private const int MostBelow = 4;

    /// <summary>Marks a note among the blocks of the body.</summary>
    public static void Find(IReadOnlyList<BodyBlock> blocks, IReadOnlyList<string> authors)
    {
        foreach (var block in blocks.Where(block => block.Role is BlockRole.Body or BlockRole.Dropped && block.Kind == BlockKind.Paragraph).Reverse().Take(MostBelow))
        {
            var isBelow = block.Role == BlockRole.Dropped;
            if (block.Text.Length is > Shortest and < Longest && (IsAbout(block.Text, authors) || (isBelow && AuthorNote.Read(block.Text) is not null)))
            {
                block.Take(BlockRole.AuthorNote);
            }
        }
    }

    /// <summary>The note that stands in an element beside the body, if there is one.</summary>
    public static string? FindBeside(PageArticle read)
    {
        var authors = read.Byline?.Authors ?? [];
        var marked = read.Page.AuthorBoxes.Where(node => !node.IsInside(read.Container) || node.Prose < read.Container.Prose / 3);
        return marked.SelectMany(Paragraphs).FirstOrDefault(text => text.Length is > Shortest and < Longest && (IsAbout(text, authors) || AuthorNote.Read(text) is not null));
    }

    private static bool IsAbout(string text, IReadOnlyList<string> authors) =>
        authors.Any(author => text.StartsWith(author, StringComparison.OrdinalIgnoreCase)) && AuthorNote.Beginning(text) is not null;

    private static IEnumerable<string> Paragraphs(PageNode node) => node.IsLeftOut || node.TextLength < Shortest ? []
        : node.HoldsBlocks ? node.Children.SelectMany(Paragraphs)
        : [PlainText.Of(node).Replace('\n', ' ')];
}
