namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Cuts a paragraph into words and marks that keep their place in it. Linear in its length.</summary>
internal static class Tokenizer
{
    public static Token[] Split(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd.After(text, at);
            tokens.Add(TokenAt(text, at, end));
            at = end;
        }

        return [.. tokens];
    }

    private static Token TokenAt(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return new Token(
            start,
            word.Length,
            word[0],
            WordHash.Of(word),
            WordHash.OfShape(word),
            WordHash.Of(word[Math.Max(0, word.Length - 3)..]),
            WordHash.Of(word[Math.Max(0, word.Length - 2)..]),
            WordHash.Of(word[..Math.Min(3, word.Length)]));
    }
}
