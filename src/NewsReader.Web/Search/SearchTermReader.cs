namespace NewsReader.Web.Search;

/// <summary>Cuts a query into its pieces.</summary>
internal static class SearchTermReader
{
    private static readonly string[] Operators = ["source", "author", "outlet", "in", "lang", "before", "after", "is", "tag"];

    /// <returns>The pieces, or null with the reason.</returns>
    public static List<SearchTerm>? Read(string text, out string? problem)
    {
        var terms = new List<SearchTerm>();
        problem = null;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (ReadTerm(text, ref at, out problem) is not { } term)
            {
                return null;
            }

            terms.Add(term);
        }

        return terms;
    }

    private static SearchTerm? ReadTerm(string text, ref int at, out string? problem)
    {
        problem = null;
        var isExcluded = text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        at += isExcluded ? 1 : 0;
        var name = ReadOperator(text, ref at);
        if (at < text.Length && IsQuotationMark(text[at]))
        {
            var end = at + 1;
            while (end < text.Length && !IsQuotationMark(text[end]))
            {
                end++;
            }

            if (end == text.Length)
            {
                problem = $"The phrase that begins with {text[at..Math.Min(text.Length, at + 20)]} has no closing quotation mark.";
                return null;
            }

            var phrase = text[(at + 1)..end];
            at = end + 1;
            return new SearchTerm(name, phrase, IsPhrase: true, TakeStar(text, ref at), isExcluded);
        }

        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '*')
        {
            at++;
        }

        var word = text[start..at];
        if (name is null && NearOperators.ProblemOf(word) is { } meant)
        {
            problem = meant;
            return null;
        }

        return new SearchTerm(name, word, IsPhrase: false, TakeStar(text, ref at), isExcluded);
    }

    private static string? ReadOperator(string text, ref int at)
    {
        foreach (var name in Operators)
        {
            if (string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && at + name.Length < text.Length && text[at + name.Length] == ':')
            {
                at += name.Length + 1;
                return name;
            }
        }

        return null;
    }

    private static bool TakeStar(string text, ref int at)
    {
        var hasStar = at < text.Length && text[at] == '*';
        while (at < text.Length && text[at] == '*')
        {
            at++;
        }

        return hasStar;
    }

    public static bool IsQuotationMark(char character) => character is '"' or '“' or '”' or '„' or '«' or '»';
}
