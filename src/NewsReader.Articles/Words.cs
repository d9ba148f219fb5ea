namespace NewsReader.Articles;

/// <summary>Counts words as a reader would: runs between white space that hold a letter or a digit.</summary>
internal static class Words
{
    public static int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inWord = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }
}
