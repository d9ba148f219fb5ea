namespace NewsReader.Articles.Importing;

/// <summary>A piece of the input that the importer took for something other than the article.</summary>
/// <param name="Text">The piece as printed.</param>
/// <param name="Why">What it was taken for, in words for the reader: "a share line".</param>
public sealed record DroppedText(string Text, string Why);
