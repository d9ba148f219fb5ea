namespace NewsReader.Articles;

/// <summary>Where words stand in an article.</summary>
/// <param name="Paragraph">The number of the paragraph: 0 is the standfirst, the body counts from 1.</param>
/// <param name="Start">The first character, in UTF-16 units of the paragraph's plain text.</param>
/// <param name="Length">How many UTF-16 units.</param>
public readonly record struct TextPlace(int Paragraph, int Start, int Length)
{
    public int End => Start + Length;
}
