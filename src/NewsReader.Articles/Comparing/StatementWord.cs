namespace NewsReader.Articles.Comparing;

/// <summary>A word of a statement, and where it stands in its text (UTF-16 units).</summary>
/// <param name="Key">What two spellings of the word share; see <see cref="NameKey"/>.</param>
public sealed record StatementWord(string Key, int Start, int Length);
