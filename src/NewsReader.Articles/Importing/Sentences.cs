namespace NewsReader.Articles.Importing;

/// <summary>Cuts a paragraph into sentences, well enough to take the first few.</summary>
internal static class Sentences
{
    public static List<string> Of(string text)
    {
        var sentences = new List<string>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsAt(text, i))
            {
                sentences.Add(text[from..(i + 1)].Trim());
                from = i + 1;
            }
        }

        if (text[from..].Trim() is { Length: > 0 } rest)
        {
            sentences.Add(rest);
        }

        return sentences;
    }

    // A stop before a space and a capital, unless it belongs to an initial or a short form: "J. Li", "U.S. officials", "St. John".
    private static bool EndsAt(string text, int at)
    {
        if (text[at] is '。' or '！' or '？')
        {
            return true;
        }

        var isMark = text[at] is '.' or '!' or '?' || (text[at] is '”' or '"' or '»' && at > 0 && text[at - 1] is '.' or '!' or '?');
        if (!isMark || at + 2 >= text.Length || text[at + 1] != ' ' || char.IsLower(text[at + 2]))
        {
            return false;
        }

        var word = text.AsSpan(0, at);
        word = word[(word.LastIndexOf(' ') + 1)..];
        return text[at] != '.' || (word.Length > 3 && !word.Contains('.')) || (word.Length is 2 or 3 && !char.IsUpper(word[0]) && !char.IsDigit(word[0]));
    }
}
