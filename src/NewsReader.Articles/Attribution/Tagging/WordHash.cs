namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>32-bit hashes of words, the same on every machine: the weights are filed under them.</summary>
internal static class WordHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a of the word in lower case, curly apostrophes as straight ones.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var character in word)
        {
            hash = (hash ^ Fold(character)) * Prime;
        }

        return hash;
    }

    /// <summary>The pattern of a word: runs of capitals, small letters and digits, six runs at most.</summary>
    public static uint OfShape(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        var previous = '\0';
        var runs = 0;
        foreach (var character in word)
        {
            var kind = char.IsUpper(character) ? 'X' : char.IsLower(character) ? 'x' : char.IsDigit(character) ? 'd' : character;
            if (kind != previous)
            {
                hash = (hash ^ kind) * Prime;
                previous = kind;
                if (++runs == 6)
                {
                    break;
                }
            }
        }

        return hash;
    }

    private static char Fold(char character) =>
        character < 128
            ? (uint)(character - 'A') < 26 ? (char)(character | 0x20) : character
            : character is '’' or '‘' ? '\'' : char.ToLowerInvariant(character);
}
