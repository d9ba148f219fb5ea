namespace NewsReader.Benchmarks.Extraction;

/// <summary>What an extractor read out of a page, in the shape that the scorer reads.</summary>
internal sealed record Prediction(
    string? Title, string? Byline, string? PublishedTime, string? Excerpt, string? SiteName, string? Lang, string Text);
