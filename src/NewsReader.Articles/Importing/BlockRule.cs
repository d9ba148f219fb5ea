namespace NewsReader.Articles.Importing;

/// <summary>What goes for blocks of all pages of a site.</summary>
/// <param name="Sign">
/// The element that the block is or stands in: "div.key-points", "section#more"; or its parent and itself: "div.text > p".
/// </param>
/// <param name="Keep">Whether such blocks belong to the article.</param>
public sealed record BlockRule(string Sign, bool Keep);
