using System.Text;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>
/// Cuts a paragraph into words and marks and keeps their places. An abbreviation keeps its full stop ("Mr.", "U.S.", "J."),
/// a possessive "’s" is a token of its own, and inner hyphens, apostrophes and decimal points stay inside their word.
/// </summary>
internal static class Tokenizer
{
    private static readonly string[] SingleCharacters = [.. Enumerable.Range(0, 256).Select(code => ((char)code).ToString())];

    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        var at = 0;
        while (at < text.Length)
        {
            at = char.IsWhiteSpace(text[at]) || text[at] == '\0' ? at + 1
                : StartsWord(text, at) ? CutWord(text, at, tokens)
                : CutMark(text, at, tokens);
        }

        return tokens;
    }

    private static int CutWord(string text, int start, List<Token> tokens)
    {
        var end = WordEnd(text, start);
        if (end - start > 2 && text[end - 2] is '\'' or '’' && text[end - 1] is 's' or 'S')
        {
            Add(text, start, end - 2, tokens);
            Add(text, end - 2, end, tokens);
            return end;
        }

        if (end < text.Length && text[end] == '.' && Abbreviations.KeepsStop(text.AsSpan(start, end - start)))
        {
            end++;
        }

        Add(text, start, end, tokens);
        return end;
    }

    private static void Add(string text, int start, int end, List<Token> tokens)
    {
        var word = text[start..end];
        var lower = IsAcronymOfPronoun(word, text, end) ? word : word.ToLowerInvariant();
        var kind = char.IsDigit(word[0]) ? TokenKind.Number : TokenKind.Word;
        tokens.Add(new Token(word, lower.Contains('’', StringComparison.Ordinal) ? lower.Replace('’', '\'') : lower, start, kind));
    }

    /// <summary>"the WHO", "the US": no pronouns, unless the words around them are in capitals too.</summary>
    private static bool IsAcronymOfPronoun(string word, string text, int end) =>
        word is "WHO" or "US" or "IT" && end + 2 < text.Length && !char.IsUpper(text[end + 2]);

    private static int WordEnd(string text, int start)
    {
        var end = start + WidthAt(text, start);
        while (end < text.Length)
        {
            if (IsWordPart(text, end))
            {
                end += WidthAt(text, end);
            }
            else if (Joins(text, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool Joins(string text, int at)
    {
        if (at + 1 >= text.Length || !IsWordPart(text, at + 1))
        {
            return false;
        }

        return text[at] switch
        {
            '\'' or '’' or '-' or '‐' or '‑' or '&' or '_' => true,
            '.' or ',' or ':' when char.IsDigit(text[at + 1]) => char.IsDigit(text[at - 1]),
            '.' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) && !StartsSentence(text, at),
            _ => false,
        };
    }

    /// <summary>"end.Next": a blank that the scraper lost, no address or initials.</summary>
    private static bool StartsSentence(string text, int at) =>
        char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && at > 1 && char.IsLower(text[at - 2]);

    private static int CutMark(string text, int start, List<Token> tokens)
    {
        var width = WidthAt(text, start);
        if (text[start] == '-' && start + 1 < text.Length && text[start + 1] == '-')
        {
            width = 2;
        }

        var mark = width == 1 && text[start] < 256 ? SingleCharacters[text[start]] : text.Substring(start, width);
        var kind = QuotationMarks.Contains(text[start]) ? TokenKind.QuotationMark : TokenKind.Punctuation;
        tokens.Add(new Token(mark, mark, start, kind));
        return start + width;
    }

    private static bool StartsWord(string text, int at) =>
        IsWordPart(text, at) || (text[at] is '@' or '#' && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static bool IsWordPart(string text, int at) =>
        char.IsSurrogate(text[at])
            ? Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune)
            : char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is
                System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.Format;

    private static int WidthAt(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
