using NewsReader.Articles;
using NewsReader.Articles.Highlighting;

namespace NewsReader.Web.Highlighting;

/// <summary>A highlight and where its words stand in the article as it is now.</summary>
/// <param name="Places">Empty when the article, read again, has the words no more.</param>
public sealed record PlacedHighlight(Highlight Highlight, IReadOnlyList<TextPlace> Places)
{
    public string Anchor => AnchorOf(Highlight);

    public static string AnchorOf(Highlight highlight) => $"h{highlight.Id}";
}
