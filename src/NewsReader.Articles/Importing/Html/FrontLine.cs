namespace NewsReader.Articles.Importing.Html;

/// <summary>A short line near the headline.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Node">The block that prints it.</param>
/// <param name="IsBelowHeadline">True where it stands right below the headline: what is above may be the page's own, such as today's date.</param>
internal sealed record FrontLine(string Text, PageNode Node, bool IsBelowHeadline);
