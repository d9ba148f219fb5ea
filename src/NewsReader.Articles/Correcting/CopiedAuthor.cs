namespace NewsReader.Articles.Correcting;

/// <summary>A credited author in an <see cref="ArticleCopy"/>.</summary>
public sealed record CopiedAuthor(string Name, string? Note = null);
