namespace NewsReader.Articles.Attribution;

/// <summary>What the attribution finder reads.</summary>
/// <param name="Paragraphs">
/// Plain texts in reading order. The index is the paragraph number of every <see cref="TextPlace"/> that is found:
/// index 0 is the standfirst (empty if there is none), the body follows from 1.
/// </param>
/// <param name="Language">A BCP 47 tag, or null when it could not be told.</param>
public sealed record AttributableText(IReadOnlyList<string> Paragraphs, string? Language);
