using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Finds the crossheads: short lines without a stop that stand above running text.</summary>
internal static partial class HeadingFinder
{
    private const int LongestHeading = 110;
    private const int LongestQuestion = 12;

    public static void Find(Page page)
    {
        var asksAtLength = IsInterview(page);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (IsHeading(page, i) && !(asksAtLength && IsQuestion(page.Blocks[i].Text)))
            {
                page.Blocks[i].Take(BlockRole.Heading);
            }
        }
    }

    private static bool IsHeading(Page page, int at)
    {
        var block = page.Blocks[at];
        if (!block.IsOpenLine || block.Text.Length > LongestHeading)
        {
            return false;
        }

        var looksLikeOne = (block.IsHeadlineLike && !Signature.IsMatch(block.Text) && !Turn.IsMatch(block.Text)) || TimeOfDay.IsMatch(block.Text);
        return looksLikeOne && Below(page, at) is { } below && (below.IsProse || below.Shape != BlockShape.Text || !below.IsHeadlineLike);
    }

    // The block that the heading would stand above.
    private static Block? Below(Page page, int at)
    {
        for (var i = at + 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].IsUndecided)
            {
                return page.Blocks[i];
            }
        }

        return null;
    }

    // Where some questions are too long for crossheads, none of them is one: it is a conversation.
    private static bool IsInterview(Page page)
    {
        var questions = page.Blocks.Where(block => block.IsOpenLine && IsQuestion(block.Text)).ToList();
        return questions.Count >= 3 && questions.Exists(block => Words.CountIn(block.Text) > LongestQuestion);
    }

    private static bool IsQuestion(string text) => text.TrimEnd('”', '"', '»', ' ').EndsWith('?');

    // "Mara Voss, Oldport" under a letter.
    [GeneratedRegex(@"^[—–\-]\s*\p{Lu}|^(?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]*){1,3}, \p{Lu}[\p{L} .'’\-]+$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signature { get; }

    // "Q: …" in a conversation.
    [GeneratedRegex(@"^(?:\p{Lu}{1,3}|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Réponse)\s?[:.]\s.*\?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Turn { get; }

    [GeneratedRegex(@"^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,5}))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOfDay { get; }
}
