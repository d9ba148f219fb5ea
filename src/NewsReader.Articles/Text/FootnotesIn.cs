namespace NewsReader.Articles.Text;

/// <summary>What one paragraph has of the article's <see cref="Footnotes"/>.</summary>
/// <param name="Count">How many notes the article has.</param>
/// <param name="First">The numbers that come for the first time in this paragraph: notes lead back to these.</param>
/// <param name="AreNotes">Whether the paragraph is the list of the notes.</param>
public sealed record FootnotesIn(int Count, IReadOnlySet<int> First, bool AreNotes);
