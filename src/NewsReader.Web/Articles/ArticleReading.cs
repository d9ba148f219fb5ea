using Microsoft.AspNetCore.Components;
using NewsReader.Articles;
using NewsReader.Web.Highlighting;
using NewsReader.Web.Pictures;
using NewsReader.Web.Related;

namespace NewsReader.Web.Articles;

/// <summary>An article as its page shows it, with everything that is dear to compute: the text is drawn once.</summary>
/// <param name="Paragraphs">By paragraph number, 0 for the standfirst, the HTML with its marks.</param>
/// <param name="Drawn">The parts of its page that are the same until something is written.</param>
/// <param name="Highlights">What the reader has marked, in the order of the text.</param>
/// <param name="Trail">The articles by whose links this one was reached.</param>
/// <param name="Pictures">Which pictures are here, and which could be.</param>
/// <param name="Neighbours">Articles of the library that touch this one, and why.</param>
public sealed record ArticleReading(
    Article Article, IReadOnlyDictionary<int, MarkupString> Paragraphs, DrawnParts Drawn,
    IReadOnlyList<PlacedHighlight> Highlights, IReadOnlyList<TrailStep> Trail,
    ArticlePictures Pictures, IReadOnlyList<Neighbour> Neighbours)
{
    /// <summary>The standfirst as HTML with its marks, if there is one.</summary>
    public MarkupString? Standfirst => Paragraphs.TryGetValue(0, out var drawn) ? drawn : null;

    /// <summary>How many ways on the related sidebar shows.</summary>
    public int RelatedCount => Article.RelatedLinks.Count + Neighbours.Count;
}
