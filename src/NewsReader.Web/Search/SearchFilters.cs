using System.Globalization;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Search;

/// <summary>The operators that say which articles are looked through, not what stands in them.</summary>
internal static class SearchFilters
{
    private static readonly string[] Names = ["in", "is", "tag", "lang", "before", "after"];

    public static bool Knows(string? name) => name is not null && Names.Contains(name);

    public static bool IsQuotes(string text) => text.Equals("quotes", StringComparison.OrdinalIgnoreCase);

    /// <returns>What is wrong with it; null when the query has it now.</returns>
    public static string? Apply(ref SearchQuery query, SearchTerm term)
    {
        if (term is { IsExcluded: true, Operator: not ("is" or "tag") })
        {
            return $"{term.Operator}: cannot be left out; words, source:, author:, outlet:, is: and tag: can.";
        }

        return term.Operator switch
        {
            "in" => IsQuotes(term.Text) ? null : $"in: knows one place, in:quotes; \"{term.Text}\" is none.",
            "is" => ApplyState(ref query, term),
            "tag" => ApplyTag(ref query, term),
            "lang" => ApplyLanguage(ref query, term.Text),
            _ => ApplyDay(ref query, term),
        };
    }

    private static string? ApplyState(ref SearchQuery query, SearchTerm term)
    {
        var word = term.Text.ToLowerInvariant();
        query = query with { Reader = [.. query.Reader, new ReaderCondition(word, null, term.IsExcluded)] };
        return !ReaderCondition.Words.Contains(word)
            ? $"is: knows {string.Join(", ", ReaderCondition.Words.Select(known => "is:" + known))}; \"{term.Text}\" is none."
            : query.Reader.Count(condition => condition is { Progress: not null, IsExcluded: false }) > 1 ? "An article is unread, being read or read: ask for one of them." : null;
    }

    private static string? ApplyTag(ref SearchQuery query, SearchTerm term)
    {
        var tag = TagNames.Of(term.Text);
        query = query with { Reader = [.. query.Reader, new ReaderCondition(null, tag, term.IsExcluded)] };
        return tag.Length == 0 ? "Something must follow tag: without a blank." : null;
    }

    private static string? ApplyLanguage(ref SearchQuery query, string text)
    {
        if (text.Length is not (2 or 3) || !text.All(char.IsAsciiLetter))
        {
            return $"lang: wants a language's two letters, such as lang:de; \"{text}\" is none.";
        }

        if (query.Language is not null)
        {
            return "lang: can stand once: an article has one language.";
        }

        query = query with { Language = text.ToLowerInvariant() };
        return null;
    }

    private static string? ApplyDay(ref SearchQuery query, SearchTerm term)
    {
        if (!DateOnly.TryParseExact(term.Text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return $"{term.Operator}: wants a day such as {term.Operator}:2026-03-31; \"{term.Text}\" is none.";
        }

        if ((term.Operator == "before" ? query.Before : query.After) is not null)
        {
            return $"{term.Operator}: can stand once.";
        }

        query = term.Operator == "before" ? query with { Before = day } : query with { After = day };
        return null;
    }
}
