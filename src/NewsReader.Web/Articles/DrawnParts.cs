using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Articles;

/// <summary>
/// The parts of an article's page that no request changes, as HTML: drawing them from components anew is most of what a page costs.
/// What the reader did with the article, and forms, which hold a token, are not among them.
/// </summary>
/// <param name="Along">The outline and the strip of voices.</param>
/// <param name="Body">The text.</param>
/// <param name="Beside">The sources panel and the related sidebar.</param>
public sealed record DrawnParts(MarkupString Along, MarkupString Body, MarkupString Beside)
{
    /// <summary>In characters.</summary>
    public long Length => Along.Value.Length + Body.Value.Length + (long)Beside.Value.Length;
}
