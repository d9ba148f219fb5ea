namespace NewsReader.Articles.Importing.Html;

/// <summary>The headline and, when the page prints it, the element that does.</summary>
internal sealed record Headline(string Text, PageNode? Node);
