namespace NewsReader.Web.Search;

/// <summary>
/// Reads what a reader types: words (all must occur), "phrases", prefix*, -excluded, a OR b, and the operators source:,
/// author:, outlet:, in:quotes, lang:, before:, after:, is:, tag:. Whatever is typed gives a query or a sentence, never a fault.
/// </summary>
internal static class SearchQueryParser
{
    public const int MaxLength = 400;

    // Shorter ones stand for so many words that the index would have to read itself.
    private const int ShortestPrefix = 3;

    private const string MisplacedOr = "OR stands between two words: tanks OR drones.";

    private const string ArticleColumns = "{headline standfirst body authors}";

    public static SearchParsing Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return new SearchParsing.Misunderstood($"A search may have {MaxLength} characters; this one has {text.Length}.");
        }

        return SearchTermReader.Read(text, out var problem) is { } terms
            ? Compose(terms)
            : new SearchParsing.Misunderstood(problem!);
    }

    /// <summary>
    /// The query with a star behind the word that is being typed, so that "retrea" finds what "retreat" will find. As it is
    /// where it ends in no word of its own: in an operator's value, in a phrase, after a blank or a mark.
    /// </summary>
    public static string Begun(string text)
    {
        var isOfWord = text.Length is > 0 and < MaxLength && char.IsLetterOrDigit(text[^1]);
        return isOfWord && SearchTermReader.Read(text, out _) is [.., { Operator: null, IsPhrase: false, IsExcluded: false, Text: not "OR" } last]
            && last.Text.Reverse().TakeWhile(char.IsLetterOrDigit).Count() >= ShortestPrefix ? text + "*" : text;
    }

    private static SearchParsing Compose(List<SearchTerm> terms)
    {
        var query = new SearchQuery { InQuotes = terms.Exists(term => term.Operator == "in" && SearchFilters.IsQuotes(term.Text)) };
        var wanted = new List<string>();
        var unwanted = new List<string>();
        var joinsNext = false;
        foreach (var term in terms)
        {
            string? problem;
            if (term is { Operator: null, IsPhrase: false, IsExcluded: false, Text: "OR" })
            {
                problem = wanted.Count == 0 ? MisplacedOr : null;
                joinsNext = true;
            }
            else if (SearchFilters.Knows(term.Operator))
            {
                problem = joinsNext ? MisplacedOr : SearchFilters.Apply(ref query, term);
            }
            else
            {
                problem = Take(term, query.InQuotes, wanted, unwanted, ref joinsNext);
            }

            if (problem is not null)
            {
                return new SearchParsing.Misunderstood(problem);
            }
        }

        return joinsNext ? new SearchParsing.Misunderstood(MisplacedOr) : Finish(query, wanted, unwanted);
    }

    /// <returns>What is wrong with the term; null when it was taken, or holds nothing to look for.</returns>
    private static string? Take(SearchTerm term, bool inQuotes, List<string> wanted, List<string> unwanted, ref bool joinsNext)
    {
        if (ExpressionOf(term, inQuotes) is not { } expression)
        {
            return term.Operator is null ? null : $"Something must follow {term.Operator}: without a blank.";
        }

        if (term.IsPrefix && term.Text.Count(char.IsLetterOrDigit) < ShortestPrefix)
        {
            return $"A star stands after at least {ShortestPrefix} letters: dro*.";
        }

        if (term.IsExcluded)
        {
            unwanted.Add(expression);
            return joinsNext ? "OR stands between two words to look for, and a word after a minus is none." : null;
        }

        if (joinsNext)
        {
            wanted[^1] = $"{wanted[^1]} OR {expression}";
        }
        else
        {
            wanted.Add(expression);
        }

        joinsNext = false;
        return null;
    }

    private static SearchParsing Finish(SearchQuery query, List<string> wanted, List<string> unwanted)
    {
        if (wanted.Count > 0)
        {
            var match = string.Join(" AND ", wanted.Select(expression => $"({expression})"));
            return new SearchParsing.Understood(query with
            {
                Match = unwanted.Count == 0 ? match : $"({match}) NOT ({string.Join(" OR ", unwanted)})",
            });
        }

        if (unwanted.Count > 0)
        {
            return new SearchParsing.Misunderstood("There is only something to leave out. Add a word to look for.");
        }

        return query switch
        {
            { InQuotes: true } => new SearchParsing.Misunderstood("Add a word to look for inside what was said: in:quotes drones."),
            { Language: null, Before: null, After: null, Reader: [] } => new SearchParsing.Misunderstood("There is no word in this search."),
            _ => new SearchParsing.Understood(query),
        };
    }

    /// <summary>The piece in FTS5's language; null when it holds no letter or digit.</summary>
    private static string? ExpressionOf(SearchTerm term, bool inQuotes)
    {
        if (!term.Text.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var column = (term.Operator, inQuotes) switch
        {
            ("source", true) => "source",
            ("source", false) => "sources",
            ("author", _) => "authors",
            ("outlet", _) => "outlet",
            (_, true) => "text",
            _ => ArticleColumns,
        };
        var text = term.Text.Replace('"', ' ').Replace('\0', ' ');
        return $"{column} : \"{text}\"{(term.IsPrefix ? "*" : "")}";
    }
}
