using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Reads what is set off after a name: an age, a role, a relative clause.</summary>
internal static class Appositions
{
    public static (string? Role, string? Affiliation) Read(ParagraphTokens paragraph, TokenRange apposition)
    {
        for (var start = apposition.Start; start < apposition.End;)
        {
            var end = SegmentEnd(paragraph, start, apposition.End);
            var (role, affiliation) = ReadSegment(paragraph, new TokenRange(start, end));
            if (role is not null)
            {
                return (role, affiliation);
            }

            start = end + 1;
        }

        return default;
    }

    /// <summary>"Open Door, a rights group (that …)", "Acme, which …": what is set off may say that the name is no person’s.</summary>
    public static bool DescribesOrganisation(ParagraphTokens paragraph, TokenRange apposition)
    {
        if (apposition.IsEmpty || paragraph.Lower(apposition.Start) == "which")
        {
            return !apposition.IsEmpty;
        }

        if (!Grammar.IsDeterminer(paragraph.Lower(apposition.Start)))
        {
            return false;
        }

        var at = apposition.Start + 1;
        while (at + 1 < apposition.End && paragraph[at + 1].IsWord && !Grammar.IsPreposition(paragraph.Lower(at + 1))
            && !Grammar.IsRelative(paragraph.Lower(at + 1)) && paragraph.Lower(at + 1) is not ("based" or "running" or "representing" or "'s"))
        {
            at++;
        }

        return at < apposition.End && paragraph.Lower(at + 1) != "'s" && Nouns.IsOrganisation(paragraph.Lower(at)) && !Nouns.IsRole(paragraph.Lower(at));
    }

    private static (string? Role, string? Affiliation) ReadSegment(ParagraphTokens paragraph, TokenRange segment)
    {
        if (segment.Length > 2 && paragraph.Lower(segment.Start) == "who" && RoleVerbs.NounOf(paragraph.Lower(segment.Start + 1)) is { } noun)
        {
            var (role, affiliation) = RolePhrase.AfterVerb(paragraph, noun, new TokenRange(segment.Start + 2, segment.End));
            return (role, affiliation);
        }

        return paragraph.Lower(segment.Start) == "who" ? RolePhrase.OfClause(paragraph, segment) : RolePhrase.After(paragraph, segment);
    }

    private static int SegmentEnd(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (paragraph[at].IsOffset || paragraph[at].Is(';') || (at > start && paragraph.Lower(at) is "who" or "which" or "whose"))
            {
                return at;
            }
        }

        return end;
    }
}
