namespace NewsReader.Articles.Correcting;

/// <summary>What the reader decided about one block of the page.</summary>
/// <param name="Key">The block's key; see <see cref="Importing.PageBlock.Key"/>.</param>
/// <param name="Keep">Whether it belongs to the article.</param>
public sealed record BlockChoice(string Key, bool Keep);
