using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Finds the noun phrase that a relative pronoun stands for.</summary>
internal static class RelativeHeads
{
    private const int Longest = 24;

    /// <summary>The phrase that ends before <paramref name="pronoun"/>, with the name that it is set off from; empty when there is none.</summary>
    public static TokenRange Before(ParagraphTokens paragraph, int pronoun)
    {
        var end = pronoun;
        while (end > 0 && paragraph[end - 1].IsOffset)
        {
            end--;
        }

        var start = Start(paragraph, end);
        var head = new TokenRange(start, end);
        if (head.IsEmpty)
        {
            return head;
        }

        var comma = start - 1;
        var isApposition = comma > 0 && paragraph[comma].Is(',') && (Grammar.IsDeterminer(paragraph.Lower(start)) || Nouns.IsRole(paragraph.Lower(start)));
        var name = isApposition ? Start(paragraph, comma) : comma;
        return isApposition && name < comma && paragraph[comma - 1].IsCapitalised ? new TokenRange(name, end) : head;
    }

    private static int Start(ParagraphTokens paragraph, int end)
    {
        var at = end;
        while (at > 0 && end - at < Longest && Belongs(paragraph, at - 1, at == end))
        {
            at--;
            if (Grammar.IsDeterminer(paragraph.Lower(at)) && !(at > 0 && Grammar.IsNounLink(paragraph.Lower(at - 1))))
            {
                break;
            }
        }

        while (at < end && (Grammar.IsPreposition(paragraph.Lower(at)) || Grammar.IsCoordinator(paragraph.Lower(at))))
        {
            at++;
        }

        return at;
    }

    private static bool Belongs(ParagraphTokens paragraph, int at, bool isLast)
    {
        var token = paragraph[at];
        if (!token.IsWord && token.Kind != TokenKind.Number && !token.Is('’'))
        {
            return false;
        }

        return !Grammar.IsAuxiliary(token.Lower) && !Grammar.IsSubordinator(token.Lower) && !Grammar.IsPersonalPronoun(token.Lower)
            && !Grammar.IsCoordinator(token.Lower) && ReportingVerbs.Readings(token.Lower).Length == 0
            && (isLast || token.IsCapitalised || !paragraph[at + 1].IsCapitalised || Nouns.IsRole(token.Lower) || Grammar.IsDeterminer(token.Lower)
                || Grammar.IsNounLink(token.Lower) || Descriptors.Contains(token.Lower) || NameParticles.Contains(token.Lower));
    }
}
