namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>A word or a mark of a paragraph, with the hashes that the features are made of.</summary>
/// <param name="Start">The first character, in UTF-16 units of the paragraph.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="First">The first character as printed.</param>
/// <param name="Word">The word in lower case, hashed.</param>
/// <param name="Shape">The pattern of capitals, small letters, digits and marks, hashed.</param>
/// <param name="Suffix">The last three characters in lower case, hashed.</param>
/// <param name="ShortSuffix">The last two characters in lower case, hashed.</param>
/// <param name="Prefix">The first three characters in lower case, hashed.</param>
internal readonly record struct Token(
    int Start, int Length, char First, uint Word, uint Shape, uint Suffix, uint ShortSuffix, uint Prefix)
{
    public int End => Start + Length;

    public bool IsCapitalised => char.IsUpper(First);

    public bool IsWord => char.IsLetterOrDigit(First);
}
