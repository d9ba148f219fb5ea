using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Everybody whom an article names, with every place where it does, collected before any words are credited.</summary>
internal sealed class Cast
{
    private readonly NameCluster names = new();
    private readonly List<Appearance> appearances = [];

    /// <param name="capitalsAreNames">False in German, where every noun has a capital: then a name needs a given name.</param>
    public Cast(IReadOnlyList<ParagraphTokens> paragraphs, bool capitalsAreNames)
    {
        var printed = paragraphs.SelectMany(Printed)
            .Where(entry => capitalsAreNames || FirstNames.Contains(entry.Name.Keys[0]))
            .ToList();
        foreach (var (_, _, name) in printed.Where(entry => entry.Name.Keys.Length > 1))
        {
            names.Enter(name);
        }

        foreach (var (paragraph, range, name) in printed)
        {
            appearances.Add(new Appearance(names.Enter(name), paragraph.Number, range, IsSubject(paragraph, range), paragraph.IsQuoted(range.Start), Speaks(paragraph, range)));
        }
    }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Appearance> Appearances => appearances;

    public NameCluster Names => names;

    /// <summary>How many names stand before a place.</summary>
    public int CountBefore(int paragraph, int token)
    {
        var (low, high) = (0, appearances.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore = appearances[middle].Paragraph < paragraph
                || (appearances[middle].Paragraph == paragraph && appearances[middle].Range.Start < token);
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static IEnumerable<(ParagraphTokens Paragraph, TokenRange Range, PrintedName Name)> Printed(ParagraphTokens paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            foreach (var run in NameRuns.In(paragraph, sentence))
            {
                if (NameReader.Read(paragraph, Lead(paragraph, sentence.Start, run.Start), run) is { Keys.Length: > 0 } name)
                {
                    yield return (paragraph, run, WithApposition(paragraph, sentence, run, AfterRole(paragraph, sentence, run, name)));
                }
            }
        }
    }

    /// <summary>Where the words before a name that may be its role begin: "the museum’s new director (Per Lindqvist)".</summary>
    private static int Lead(ParagraphTokens paragraph, int first, int name)
    {
        var at = name;
        while (at > first && name - at < 6 && !paragraph.IsQuoted(at - 1))
        {
            var word = paragraph.Lower(at - 1);
            if (!(Nouns.IsRole(word) || Descriptors.Contains(word) || Honorifics.IsRole(word) || Honorifics.IsPlain(word)
                || (at < name && Nouns.IsOrganisation(word)) || Grammar.IsDeterminer(word)))
            {
                break;
            }

            at--;
        }

        while (at < name && at > first && name - at < 10 && paragraph[at].IsCapitalised && paragraph[at - 1].IsCapitalised && !paragraph.IsQuoted(at - 1))
        {
            at--;
        }

        return at;
    }

    /// <summary>"The museum’s director, (Per Lindqvist,) …": the name explains the role before it.</summary>
    private static PrintedName AfterRole(ParagraphTokens paragraph, TokenRange sentence, TokenRange run, PrintedName name)
    {
        var comma = run.Start - 1;
        if (name.Kind != SourceKind.Person || (name.Role is not null && !Honorifics.IsRank(name.Role)) || comma <= sentence.Start || !paragraph[comma].Is(',') || paragraph.IsQuoted(comma))
        {
            return name;
        }

        var start = comma;
        while (start > sentence.Start && comma - start < 8 && paragraph[start - 1].IsWord && !paragraph.IsQuoted(start - 1))
        {
            start--;
            if (Grammar.IsDeterminer(paragraph.Lower(start)))
            {
                break;
            }
        }

        var isRole = Grammar.IsDeterminer(paragraph.Lower(start)) && start + 1 < comma && Nouns.IsRole(paragraph.Lower(comma - 1));
        var (role, affiliation) = isRole ? RolePhrase.After(paragraph, new TokenRange(start, comma)) : default;
        return role is null ? name : name with { Role = role, Affiliation = affiliation, IsCertain = true };
    }

    private static PrintedName WithApposition(ParagraphTokens paragraph, TokenRange sentence, TokenRange run, PrintedName name)
    {
        if (name.Kind != SourceKind.Person || run.End + 1 >= sentence.End || !paragraph[run.End].IsOffset || paragraph.IsQuoted(run.End))
        {
            return name;
        }

        var end = run.End + 1;
        while (end < sentence.End && end - run.End < 40 && !paragraph.IsQuoted(end) && !paragraph[end].EndsSentence
            && !(paragraph[end].IsOffset && end > run.End + 3))
        {
            end++;
        }

        if (!name.IsCertain && Appositions.DescribesOrganisation(paragraph, new TokenRange(run.End + 1, end)))
        {
            return name with { Kind = SourceKind.Organisation, IsCertain = true, Gender = Gender.Unknown };
        }

        var (role, affiliation) = Appositions.Read(paragraph, new TokenRange(run.End + 1, end));
        return role is null ? name : name with { Role = role, Affiliation = affiliation, IsCertain = true };
    }

    private static bool IsSubject(ParagraphTokens paragraph, TokenRange range)
    {
        var before = paragraph.Lower(range.Start - 1);
        var isHead = range.Start == 0 || paragraph[range.Start - 1].EndsSentence || paragraph[range.Start - 1].Is(',')
            || Grammar.IsSubordinator(before) || Grammar.IsCoordinator(before) || Nouns.IsRole(before) || paragraph[range.Start - 1].Kind == TokenKind.QuotationMark;
        return isHead || (range.End < paragraph.Count && IsVerb(paragraph[range.End]));
    }

    private static bool IsVerb(Token token) => Grammar.IsAuxiliary(token.Lower) || IsOfSaying(token.Lower)
        || (!token.IsCapitalised && token.Lower.Length > 4 && token.Lower.EndsWith("ed", StringComparison.Ordinal));

    private static bool Speaks(ParagraphTokens paragraph, TokenRange range) =>
        IsOfSaying(paragraph.Lower(range.End)) || (range.Start > 0 && IsOfSaying(paragraph.Lower(range.Start - 1)));

    private static bool IsOfSaying(string word) => word is "said" or "says" or "told" or "added" or "explained" or "wrote" or "asked";
}
