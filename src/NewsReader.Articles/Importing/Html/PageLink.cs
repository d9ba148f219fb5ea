namespace NewsReader.Articles.Importing.Html;

/// <summary>A link with its words.</summary>
internal readonly record struct PageLink(string Text, string Address);
