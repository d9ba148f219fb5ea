using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Splits what is printed about a person into role and affiliation: "head of the Sahel program" at "Konrad-Adenauer-Stiftung".</summary>
internal static class RolePhrase
{
    /// <summary>A longer relative clause tells a story, not who somebody is (in tokens).</summary>
    private const int LongestClause = 14;

    /// <summary>What stands before a name: "German Chancellor", "Bank of Spain governor", "Carrow’s mayor".</summary>
    public static (string? Role, string? Affiliation) BeforeName(ParagraphTokens paragraph, int lead, int name)
    {
        var start = SkipArticles(paragraph, lead, name);
        var end = name;
        while (end > start && ((Honorifics.IsPlain(paragraph.Lower(end - 1)) && paragraph[end - 1].IsCapitalised) || paragraph[end - 1].IsOffset))
        {
            end--;
        }

        if (end < name && !Enumerable.Range(start, Math.Max(0, end - start)).Any(at => Nouns.IsRole(paragraph.Lower(at)) || Honorifics.IsRole(paragraph.Lower(at))))
        {
            return default;
        }

        var role = RoleStart(paragraph, start, end);
        var affiliation = new TokenRange(start, role);
        if (affiliation.IsEmpty || IsOffice(paragraph, affiliation, role))
        {
            return (TextOf(paragraph, new TokenRange(start, end)), null);
        }

        var isPossessive = paragraph.Lower(affiliation.End - 1) is "'s" or "’";
        affiliation = new TokenRange(affiliation.Start, affiliation.End - (isPossessive ? 1 : 0));
        if (isPossessive && !MayBeBody(paragraph, affiliation))
        {
            return (TextOf(paragraph, new TokenRange(start, end)), null);
        }

        return (TextOf(paragraph, new TokenRange(role, end)), TextOf(paragraph, affiliation));
    }

    /// <summary>"the bank’s director", "Lyon’s mayor", not "the plaintiff’s lawyer".</summary>
    private static bool MayBeBody(ParagraphTokens paragraph, TokenRange possessor)
    {
        var last = paragraph.Lower(possessor.End - 1);
        return paragraph[possessor.End - 1].IsCapitalised || Nouns.IsOrganisation(last) || Nouns.IsOrganisation(Nouns.Singular(last) ?? last);
    }

    /// <summary>"City Attorney", "Mining Minister": capitals all through are one title, unless what they begin with is a body.</summary>
    private static bool IsOffice(ParagraphTokens paragraph, TokenRange before, int role) =>
        paragraph[role].IsCapitalised && paragraph[before.End - 1].IsCapitalised && !OrganisationWords.MarksAnywhere(paragraph.Lower(before.End - 1))
        && !(NameReader.IsAcronym(paragraph[before.End - 1].Text) && !paragraph[before.End - 1].Text.Contains('.', StringComparison.Ordinal));

    /// <summary>An apposition: "Director at The Sentry", "the mayor of Lyon", "who heads the bank".</summary>
    public static (string? Role, string? Affiliation) After(ParagraphTokens paragraph, TokenRange apposition)
    {
        var start = SkipArticles(paragraph, apposition.Start, apposition.End);
        var end = EndBeforeActivity(paragraph, start, apposition.End);
        if (start >= end || !(SaysRole(paragraph, start, end) || BeginsWithArticle(paragraph, apposition)) || NamesSomebodyElse(paragraph, start, end)
            || (start == apposition.Start && IsDeed(paragraph, start)) || IsClause(paragraph, start, end))
        {
            return default;
        }

        if (Split(paragraph, start, end) is var (at, organisation))
        {
            return (TextOf(paragraph, new TokenRange(start, at)), organisation);
        }

        return RoleStart(paragraph, start, end) is var role && role > start && role < end
            ? BeforeName(paragraph, start, end)
            : (TextOf(paragraph, new TokenRange(start, end)), null);
    }

    /// <summary>"who heads (the Sahel program at the foundation)": the verb’s noun takes what the verb has for its object.</summary>
    public static (string? Role, string? Affiliation) AfterVerb(ParagraphTokens paragraph, string noun, TokenRange thing)
    {
        if (thing.IsEmpty)
        {
            return default;
        }

        var first = SkipArticles(paragraph, thing.Start, thing.End);
        if (NameRuns.In(paragraph, new TokenRange(first, thing.End)) is [var run, ..] && run.Start == first && (run.End >= thing.End || !ContinuesNoun(paragraph, run.End)))
        {
            return (noun, paragraph.TextOf(run));
        }

        return Split(paragraph, thing.Start, thing.End) is var (at, organisation)
            ? ($"{noun} of {paragraph.TextOf(new TokenRange(thing.Start, at))}", organisation)
            : ($"{noun} of {paragraph.TextOf(thing)}", null);
    }

    /// <summary>"who studies rivers at (Yale)", "who runs the mill": what somebody does, in the present, is who it is.</summary>
    public static (string? Role, string? Affiliation) OfClause(ParagraphTokens paragraph, TokenRange clause)
    {
        var (verb, after) = (clause.Length > 2 ? paragraph.Lower(clause.Start + 1) : "", paragraph.Lower(clause.Start + 2));
        var isWork = verb.Length > 3 && verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal) && !Grammar.IsAuxiliary(verb)
            && !Nouns.IsRole(verb) && !Grammar.IsRelative(after) && !Grammar.IsPersonalPronoun(after) && after is not ("to" or "him" or "her" or "them");
        if (!isWork || clause.Length > LongestClause || ReportingVerbs.Readings(verb) is { Length: > 0 } && verb is not ("studies" or "researches" or "advises" or "covers" or "follows"))
        {
            return default;
        }

        return Split(paragraph, clause.Start + 1, clause.End) is var (at, organisation)
            ? (paragraph.TextOf(new TokenRange(clause.Start, at)), organisation)
            : (paragraph.TextOf(clause), null);
    }

    /// <summary>"a former aide (now teaching at Yale)": what somebody does by the way is no part of the role.</summary>
    private static int EndBeforeActivity(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (paragraph.Lower(at) is "now" or "currently" || SaysWhere(paragraph, at)
                || (Nouns.IsRole(paragraph.Lower(at - 1)) && !paragraph[at].IsCapitalised && paragraph.Lower(at).EndsWith("ing", StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>"a teacher (in the town of Lere)": where somebody lives or works is no affiliation.</summary>
    private static bool SaysWhere(ParagraphTokens paragraph, int at) =>
        paragraph.Lower(at) is "in" or "from" && paragraph.Lower(at + 1) is "the" or "a" && paragraph.Lower(at + 3) is "of"
        && paragraph.Lower(at + 2) is "town" or "city" or "village" or "suburb" or "district" or "province" or "region" or "state" or "county" or "port";

    /// <summary>The preposition after which the organisation is named, and its name; "a broker in Lyon" has none.</summary>
    private static (int At, string Organisation)? Split(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start + 1; at + 1 < end; at++)
        {
            var link = paragraph.Lower(at);
            if (link is "of" or "for" or "at" or "with" && BodyAfter(paragraph, at, end) is { } body)
            {
                return (at, body);
            }

            if (link is not ("of" or "at" or "for" or "with" or "from" or "in" or "to"
                or "bei" or "beim" or "von" or "vom" or "der" or "des" or "de" or "du" or "del"))
            {
                continue;
            }

            var first = paragraph.Lower(at + 1) is "the" or "a" or "an" or "der" or "dem" or "la" or "le" && !paragraph[at + 1].IsCapitalised ? at + 2 : at + 1;
            first = SkipAdjectives(paragraph, first, end);
            var run = NameRuns.In(paragraph, new TokenRange(first, end)) is [var found, ..] ? found : default;
            if (run.Start == first && !run.IsEmpty && (run.End >= end || !ContinuesNoun(paragraph, run.End))
                && (link is not ("in" or "from") || OrganisationWords.MarkOne(paragraph, run)) && !IsSomebodys(paragraph, run))
            {
                return (at, paragraph.TextOf(run));
            }
        }

        return null;
    }

    /// <summary>"a forecaster at (the center)", "(the growers’ association)": a body without a name, up to the end.</summary>
    private static string? BodyAfter(ParagraphTokens paragraph, int link, int end)
    {
        if (paragraph.Lower(link + 1) is not ("the" or "a" or "an") || end - link > 7)
        {
            return null;
        }

        for (var at = link + 2; at < end; at++)
        {
            if (paragraph[at].IsCapitalised || Grammar.IsPreposition(paragraph.Lower(at)) || Grammar.IsCoordinator(paragraph.Lower(at)))
            {
                return null;
            }
        }

        return Nouns.IsOrganisation(paragraph.Lower(end - 1)) ? TextOf(paragraph, new TokenRange(link + 2, end)) : null;
    }

    /// <summary>"a strategist for (Governor Pike)": the name is a person’s.</summary>
    private static bool IsSomebodys(ParagraphTokens paragraph, TokenRange run) =>
        run.Length > 1 && (Honorifics.IsRole(paragraph.Lower(run.Start)) || Honorifics.IsPlain(paragraph.Lower(run.Start)) || Nouns.IsRole(paragraph.Lower(run.Start)))
        && !OrganisationWords.MarkOne(paragraph, run);

    /// <summary>"at the libertarian Cato Institute", "of the group Open Door": what stands between the article and the name.</summary>
    private static int SkipAdjectives(ParagraphTokens paragraph, int start, int end)
    {
        var at = start;
        while (paragraph.Lower(start - 1) is "the" or "a" or "an" && at + 1 < end && at - start < 3 && paragraph[at].IsWord && !paragraph[at].IsCapitalised
            && !Grammar.IsPreposition(paragraph.Lower(at)))
        {
            at++;
        }

        var isBetween = paragraph[at].IsCapitalised && (Nouns.IsOrganisation(paragraph.Lower(at - 1)) || (at == start + 1 && !Nouns.CanSpeak(paragraph.Lower(start))));
        return isBetween ? at : start;
    }

    /// <summary>"of the Sahel program": the name is a part of a longer noun, no organisation.</summary>
    private static bool ContinuesNoun(ParagraphTokens paragraph, int at) =>
        paragraph[at].IsWord && !Grammar.IsPreposition(paragraph.Lower(at)) && !Grammar.IsCoordinator(paragraph.Lower(at))
        && !Grammar.IsRelative(paragraph.Lower(at)) && !Grammar.IsAuxiliary(paragraph.Lower(at)) || paragraph.Lower(at) is "'s";

    /// <summary>"(Lee, his voice low,) told reporters": what somebody did is no role.</summary>
    private static bool IsDeed(ParagraphTokens paragraph, int start)
    {
        var (word, next) = (paragraph.Lower(start), paragraph.Lower(start + 1));
        return Grammar.IsAuxiliary(word) || (ReportingVerbs.Readings(word).Length > 0 && !Nouns.IsRole(word))
            || (word.EndsWith("ed", StringComparison.Ordinal) && (Grammar.IsDeterminer(next) || Grammar.IsPersonalPronoun(next) || next is "him" or "her" or "them" or "it" or "us" or "me"));
    }

    /// <summary>"(Lee,) the notary was the only member": a clause with its verb is no apposition.</summary>
    private static bool IsClause(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start; at < end && !Grammar.IsRelative(paragraph.Lower(at)); at++)
        {
            if (Grammar.IsAuxiliary(paragraph.Lower(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"mayor Tom Lee" after a comma is the next in a list, no apposition.</summary>
    private static bool NamesSomebodyElse(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start; at + 1 < end && !Grammar.IsPreposition(paragraph.Lower(at + 1)); at++)
        {
            if ((Nouns.IsRole(paragraph.Lower(at)) || Honorifics.IsRole(paragraph.Lower(at))) && paragraph[at + 1].IsCapitalised
                && !Nouns.IsRole(paragraph.Lower(at + 1)) && !Descriptors.Contains(paragraph.Lower(at + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An article says that a noun follows, whatever it is: "a retired bookkeeper", "the Democratic nominee".</summary>
    private static bool BeginsWithArticle(ParagraphTokens paragraph, TokenRange apposition)
    {
        if (apposition.Length is < 2 or > 20 || paragraph.Lower(apposition.Start) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var at = apposition.Start + 1; at < apposition.End; at++)
        {
            var word = paragraph.Lower(at);
            if (Grammar.IsPreposition(word) || Grammar.IsRelative(word))
            {
                break;
            }

            if (Grammar.IsAuxiliary(word) || Grammar.IsPersonalPronoun(word) || (Nouns.IsOrganisation(word) && !paragraph[at].IsCapitalised) || Nouns.IsDocument(word)
                || Grammar.IsTime(word) || word is "first" or "only" or "same" or "one" or "said")
            {
                return false;
            }
        }

        return ReportingVerbs.Readings(paragraph.Lower(apposition.End - 1)).Length == 0 && IsSomebody(paragraph, apposition);
    }

    /// <summary>"a retired bookkeeper", not "the most significant expression": the noun before a preposition or the end tells.</summary>
    private static bool IsSomebody(ParagraphTokens paragraph, TokenRange apposition)
    {
        var noun = apposition.Start + 1;
        while (noun + 1 < apposition.End && paragraph[noun + 1].IsWord && !Grammar.IsPreposition(paragraph.Lower(noun + 1)) && !Grammar.IsRelative(paragraph.Lower(noun + 1))
            && !Grammar.IsCoordinator(paragraph.Lower(noun + 1)))
        {
            noun++;
        }

        var word = paragraph.Lower(noun);
        return Nouns.IsRole(word) || Honorifics.IsRole(word) || PersonEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    private static readonly string[] PersonEndings =
        ["er", "or", "ist", "ian", "man", "woman", "ee", "ess", "eur", "ant", "ent", "ar", "friend", "mother", "wife", "son", "daughter", "nun", "monk", "aide", "ally", "rival", "chief", "dean", "hand", "mate", "pal", "champion"];

    private static bool SaysRole(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start; at < end && at - start < 12; at++)
        {
            var word = paragraph.Lower(at);
            if (Grammar.IsRelative(word) || Grammar.IsPersonalPronoun(word))
            {
                return false;
            }

            if (Nouns.IsRole(word) || Honorifics.IsRole(word))
            {
                return true;
            }

            if (Grammar.IsPreposition(word) || Grammar.IsSubordinator(word) || (at > start && Grammar.IsDeterminer(word)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Where the role begins: after a possessor or an organisation's name, but with "German" and "former".</summary>
    private static int RoleStart(ParagraphTokens paragraph, int start, int end)
    {
        var role = start;
        for (var at = start; at < end; at++)
        {
            var word = paragraph.Lower(at);
            if (word is "'s" or "’")
            {
                return at + 1;
            }

            if (Grammar.IsPreposition(word) && at > start && !paragraph[at - 1].IsCapitalised)
            {
                return start;
            }

            if (Nouns.IsRole(word) || Honorifics.IsRole(word))
            {
                role = at;
                break;
            }
        }

        while (role > start && IsRoleWord(paragraph, role - 1))
        {
            role--;
        }

        return paragraph[start].IsCapitalised || role == start ? role : start;
    }

    private static bool IsRoleWord(ParagraphTokens paragraph, int at)
    {
        var word = paragraph.Lower(at);
        return Descriptors.Contains(word) || Places.IsAdjective(word) || Nouns.IsRole(word) || Honorifics.IsRole(word) || Honorifics.IsPlain(word)
            || (!paragraph[at].IsCapitalised && paragraph[at].IsWord && !Grammar.IsPreposition(word));
    }

    private static int SkipArticles(ParagraphTokens paragraph, int start, int end)
    {
        while (start < end && (paragraph.Lower(start) is "the" or "a" or "an" or "der" or "die" or "le" or "la" or "el" or "his" or "her" or "their" or "its" or "one"
            or "neither" or "both" or "either" or "while" or "another" or "my" or "our" or "that" or "this" || paragraph[start].IsOffset))
        {
            start++;
        }

        return start;
    }

    private static string? TextOf(ParagraphTokens paragraph, TokenRange range) => range.IsEmpty ? null : paragraph.TextOf(range);
}
