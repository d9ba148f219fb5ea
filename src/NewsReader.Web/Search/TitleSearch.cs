using NewsReader.Articles;
using NewsReader.Articles.Importing;

namespace NewsReader.Web.Search;

/// <summary>The search for a story of which the title alone is known.</summary>
internal static class TitleSearch
{
    private const int MostWords = 10;

    private static readonly char[] Marks = [',', '.', ':', ';', '!', '?'];

    private static readonly char[] Apostrophes = ['\'', '’'];

    // Another printing of the story has other words around the telling ones: any of them may occur, the ranking does the rest.
    public static string For(string title, string? language)
    {
        var telling = title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => KeysOf(word))
            .Where(key => !IsOneSign(key) && !FunctionWords.Contains(key, language)).Distinct().Take(MostWords).ToList();
        return telling.Count > 0 ? string.Join(" OR ", telling) : Phrase(title);
    }

    // "Russia's" is looked for as Russia, "l'État" as État: what is cut off stands by itself in the index.
    private static string[] KeysOf(string printed)
    {
        var word = printed.TrimEnd(Marks).Trim(Apostrophes);
        var apostrophe = word.LastIndexOfAny(Apostrophes);
        var telling = apostrophe < 0 || FunctionWords.IsContraction(NameKey.Of(word)) ? word
            : NameKey.Of(word[apostrophe..]) is "s" or "t" or "re" or "ve" or "ll" or "d" or "m" ? word[..apostrophe]
            : word[(apostrophe + 1)..];
        return NameKey.Of(telling).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsOneSign(string key) => key.Length == 1 && char.IsAsciiLetterOrDigit(key[0]);

    private static string Phrase(string title) => $"\"{string.Concat(title.Where(character => !SearchTermReader.IsQuotationMark(character)))}\"";
}
