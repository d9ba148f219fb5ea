namespace NewsReader.Web.Reading;

/// <summary>Where in an article a reader is.</summary>
/// <param name="Paragraph">The paragraph at the top of the window; 0 is the standfirst.</param>
/// <param name="Percent">How much of the text has been seen, 0 to 100.</param>
internal sealed record ReadingPlace(int Paragraph, int Percent);
