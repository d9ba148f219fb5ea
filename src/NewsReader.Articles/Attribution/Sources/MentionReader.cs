using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Reads the words of a source: which of them are its name, and what the rest says about it.</summary>
internal static class MentionReader
{
    public static Mention? Read(ParagraphTokens paragraph, TokenRange range)
    {
        range = Trimmed(paragraph, range);
        if (range.IsEmpty)
        {
            return null;
        }

        if (range.Length == 1 && Pronouns.Contains(paragraph.Lower(range.Start)))
        {
            return new Mention(MentionKind.Pronoun, null, paragraph.TextOf(range), paragraph.Lower(range.Start));
        }

        if (range.Length == 1 && Pronouns.Inside(paragraph.Lower(range.Start)) is { } inside)
        {
            return new Mention(MentionKind.Pronoun, null, inside, inside);
        }

        var head = new TokenRange(range.Start, HeadEnd(paragraph, range));
        var apposition = Trimmed(paragraph, new TokenRange(head.End, range.End));
        return Document(paragraph, head, apposition) ?? Named(paragraph, head, apposition) ?? Common(paragraph, head, apposition);
    }

    private static TokenRange Trimmed(ParagraphTokens paragraph, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (paragraph[start].IsMark || Grammar.IsCoordinator(paragraph.Lower(start)) || OpensClause(paragraph, start, end)))
        {
            start++;
        }

        while (end - start > 1 && Grammar.IsAuxiliary(paragraph.Lower(end - 1)))
        {
            end--;
        }

        while (end > start && paragraph[end - 1].IsMark && !paragraph[end - 1].Is(')'))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    /// <summary>"While President Diaz": the conjunction is no part of who speaks.</summary>
    private static bool OpensClause(ParagraphTokens paragraph, int start, int end) =>
        end - start > 1 && paragraph.Lower(start) is "while" or "although" or "though" or "because" or "if" or "when" or "as" or "since" or "neither" or "either";

    /// <summary>The phrase before the first comma, parenthesis or relative clause.</summary>
    private static int HeadEnd(ParagraphTokens paragraph, TokenRange range)
    {
        for (var at = range.Start + 1; at < range.End; at++)
        {
            var isSuffix = paragraph[at].Is(',') && at + 1 < range.End && paragraph[at + 1].Text is "Jr." or "Sr." or "Inc." or "Inc" or "Ltd.";
            if ((paragraph[at].IsOffset && !isSuffix) || Grammar.IsRelative(paragraph.Lower(at)) || paragraph[at].Is(';'))
            {
                return at;
            }
        }

        return range.End;
    }

    private static Mention? Document(ParagraphTokens paragraph, TokenRange head, TokenRange apposition)
    {
        var noun = HeadNoun(paragraph, head);
        var word = paragraph.Lower(noun);
        if (!Nouns.IsDocument(word) || Nouns.IsRole(word) || (paragraph[noun].IsCapitalised && noun > head.Start && head.Length > 1 && !OnlyCapital(paragraph, noun, head)))
        {
            return null;
        }

        return new Mention(MentionKind.Noun, null, Phrase(paragraph, head, noun), Nouns.Singular(word) ?? word)
        {
            IsDefinite = IsDefinite(paragraph, head),
            IsPlural = Nouns.Singular(word) is not null,
            Issuer = IssuerAfter(paragraph, noun, head.End) ?? IssuerBefore(paragraph, head.Start, noun),
        };
    }

    private static bool OnlyCapital(ParagraphTokens paragraph, int noun, TokenRange head) => !paragraph[Math.Max(head.Start, noun - 1)].IsCapitalised;

    /// <summary>"a report from The Sentry", "a study by researchers at Yale", "a statement issued by the ministry".</summary>
    private static Mention? IssuerAfter(ParagraphTokens paragraph, int noun, int end)
    {
        for (var at = noun + 1; at + 1 < end && at - noun < 6; at++)
        {
            if (paragraph.Lower(at) is "from" or "by")
            {
                var issuer = Read(paragraph, new TokenRange(at + 1, end));
                return issuer is { Kind: MentionKind.Pronoun } ? null : issuer;
            }
        }

        return null;
    }

    /// <summary>"a Reuters report", "the agency’s report".</summary>
    private static Mention? IssuerBefore(ParagraphTokens paragraph, int start, int noun)
    {
        var end = noun;
        while (end > start && !paragraph[end - 1].IsCapitalised && paragraph.Lower(end - 1) is not ("'s" or "’"))
        {
            end--;
        }

        if (end <= start)
        {
            return null;
        }

        var isPossessive = !paragraph[end - 1].IsCapitalised;
        var issuer = new TokenRange(start, end - (isPossessive ? 1 : 0));
        if (!isPossessive && issuer.Length == 1 && Nouns.CanSpeak(paragraph.Lower(issuer.Start)))
        {
            return null;
        }

        return Named(paragraph, issuer, default) ?? (isPossessive ? Common(paragraph, issuer, default) : null);
    }

    private static Mention? Named(ParagraphTokens paragraph, TokenRange head, TokenRange apposition)
    {
        var runs = NameRuns.In(paragraph, head);
        var run = runs.Count == 0 ? default : runs.FindLast(candidate => candidate.End == head.End);
        if (runs.Count > 0 && runs[0] != run && IsNameWithPlace(paragraph, runs, head)
            && NameReader.Read(paragraph, head.Start, runs[0]) is { Kind: SourceKind.Person } placed)
        {
            return WithApposition(paragraph, placed with { Affiliation = placed.Affiliation ?? PlaceOf(paragraph, runs, placed) }, apposition);
        }

        var lead = head.Start;
        if (run.IsEmpty || IsInsidePhrase(paragraph, runs, head.Start, run.Start))
        {
            return NamedInApposition(paragraph, head, apposition);
        }

        return NameReader.Read(paragraph, lead, run) is { } name ? WithApposition(paragraph, name, apposition) : null;
    }

    /// <summary>"Ana Diaz of the mayor’s office", "Lee at Yale": a name with where it belongs.</summary>
    private static bool IsNameWithPlace(ParagraphTokens paragraph, List<TokenRange> runs, TokenRange head) =>
        runs[0].End < head.End && Grammar.IsNounLink(paragraph.Lower(runs[0].End))
        && (runs[0].Start == head.Start || (runs[0].Length > 1 && !IsInsidePhrase(paragraph, runs, head.Start, runs[0].Start) && Nouns.IsRole(paragraph.Lower(runs[0].Start - 1))));

    /// <summary>"of Lowland Bank", "of the charity Open Door in Lyle"; a senator’s state is no body that he belongs to.</summary>
    private static string? PlaceOf(ParagraphTokens paragraph, List<TokenRange> runs, PrintedName name)
    {
        if (runs.Count < 2 || paragraph.Lower(runs[0].End) is "in" or "from" or "on" || name.Role is { } role && Honorifics.HoldsOffice(role))
        {
            return null;
        }

        var start = runs[1].Start;
        var isNear = start <= runs[0].End + 2 || (start <= runs[0].End + 4 && Nouns.IsOrganisation(paragraph.Lower(start - 1)));
        return isNear ? paragraph.TextOf(runs[1]) : null;
    }

    /// <summary>"a spokesman for Acme": the name belongs to the phrase, the phrase is not the name.</summary>
    private static bool IsInsidePhrase(ParagraphTokens paragraph, List<TokenRange> runs, int start, int run)
    {
        for (var at = start + 1; at < run; at++)
        {
            if ((Grammar.IsPreposition(paragraph.Lower(at)) || IsForeignLink(paragraph, at)) && !runs.Exists(name => name.Contains(at)))
            {
                return true;
            }
        }

        return false;
    }

    private static Mention WithApposition(ParagraphTokens paragraph, PrintedName name, TokenRange apposition)
    {
        if (!name.IsCertain && Appositions.DescribesOrganisation(paragraph, apposition))
        {
            name = name with { Kind = SourceKind.Organisation, IsCertain = true, Gender = Gender.Unknown };
        }

        var (role, affiliation) = Appositions.Read(paragraph, apposition);
        return new Mention(MentionKind.Name, name, name.Text, "")
        {
            Role = role ?? name.Role,
            Affiliation = affiliation ?? name.Affiliation,
        };
    }

    /// <summary>"The museum’s director, Per Lindqvist": the phrase is the role, the apposition the name.</summary>
    private static Mention? NamedInApposition(ParagraphTokens paragraph, TokenRange head, TokenRange apposition)
    {
        if (apposition.IsEmpty)
        {
            return null;
        }

        var isRole = Nouns.IsRole(paragraph.Lower(HeadNoun(paragraph, head)));
        var first = new TokenRange(apposition.Start, HeadEnd(paragraph, apposition));
        var runs = NameRuns.In(paragraph, first);
        var run = runs.Find(each => each.Start == first.Start || each.End == first.End);
        if (run.IsEmpty || NameReader.Read(paragraph, first.Start, run) is not { Kind: SourceKind.Person } name
            || !(isRole ? run.Start == first.Start || name.IsCertain : name.IsCertain && BeginsPhrase(paragraph, head)))
        {
            return null;
        }

        var (role, affiliation) = RolePhrase.After(paragraph, head);
        return new Mention(MentionKind.Name, name, name.Text, "")
        {
            Role = role,
            Affiliation = affiliation,
            BelongsToThing = affiliation is null && paragraph.Lower(head.Start) is "its" or "their",
        };
    }

    /// <summary>"its sponsor", "one of them": what a person's name may explain.</summary>
    private static bool BeginsPhrase(ParagraphTokens paragraph, TokenRange head) =>
        Grammar.IsDeterminer(paragraph.Lower(head.Start)) && !Nouns.IsOrganisation(paragraph.Lower(HeadNoun(paragraph, head)));

    private static Mention? Common(ParagraphTokens paragraph, TokenRange head, TokenRange apposition)
    {
        var noun = HeadNoun(paragraph, head);
        var word = paragraph.Lower(noun);
        return new Mention(MentionKind.Noun, null, Phrase(paragraph, head, noun), Nouns.Singular(word) ?? word)
        {
            IsDefinite = IsDefinite(paragraph, head),
            IsPlural = Nouns.IsGroup(word) || (Nouns.Singular(word) is not null && !Nouns.IsOrganisation(word))
                || paragraph[noun].Kind == TokenKind.Number || word is "percent" or "more" or "two" or "three" or "four" or "five" or "six" or "several" or "neither",
        };
    }

    /// <summary>"a report published (on Tuesday)": the participle is no part of the name.</summary>
    private static string Phrase(ParagraphTokens paragraph, TokenRange head, int noun) =>
        paragraph.TextOf(noun + 1 < head.End && EndsNoun(paragraph, noun + 1) ? new TokenRange(head.Start, noun + 1) : head);

    private static bool IsDefinite(ParagraphTokens paragraph, TokenRange head) =>
        paragraph.Lower(head.Start) is "the" or "this" or "that" or "these" or "those" or "its" or "his" or "her" or "their";

    /// <summary>The last noun before a preposition, a participle or the end.</summary>
    private static int HeadNoun(ParagraphTokens paragraph, TokenRange head)
    {
        var at = head.Start;
        while (at + 1 < head.End && !(at > head.Start && EndsNoun(paragraph, at + 1)) && !Grammar.IsPreposition(paragraph.Lower(at + 1))
            && !IsForeignLink(paragraph, at + 1))
        {
            at++;
        }

        return paragraph.Lower(at) is "'s" or "’" && at > head.Start ? at - 1 : at;
    }

    /// <summary>"le maire de (Lyon)", "Sprecherin der (Polizei)".</summary>
    private static bool IsForeignLink(ParagraphTokens paragraph, int at) =>
        paragraph.Lower(at) is "de" or "du" or "del" or "der" or "des" or "von" or "vom" && Nouns.IsRole(paragraph.Lower(at - 1));

    private static bool EndsNoun(ParagraphTokens paragraph, int at) =>
        Nouns.CanSpeak(paragraph.Lower(at - 1)) && !paragraph[at].IsCapitalised && !Nouns.CanSpeak(paragraph.Lower(at))
        && paragraph.Lower(at) is not ("'s" or "’") && (paragraph.Lower(at).EndsWith("ed", StringComparison.Ordinal) || paragraph.Lower(at).EndsWith("ing", StringComparison.Ordinal));
}
