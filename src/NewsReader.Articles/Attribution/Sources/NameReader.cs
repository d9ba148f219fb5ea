using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Reads a run of capitalised words: takes off titles and what stands before them, and tells people from organisations.</summary>
internal static class NameReader
{
    /// <param name="lead">Where the phrase begins whose name the run is: words in lower case before it may be a role.</param>
    public static PrintedName? Read(ParagraphTokens paragraph, int lead, TokenRange run)
    {
        if (EndsOffice(paragraph, run))
        {
            var person = Read(paragraph, lead, new TokenRange(run.Start + 1, run.End));
            return person is null ? null : person with { Kind = SourceKind.Person, IsCertain = true, Role = paragraph.TextOf(new TokenRange(run.Start - 2, run.Start + 1)) };
        }

        var title = LastTitle(paragraph, lead, run);
        var nameStart = title < 0 ? run.Start : Math.Max(run.Start, title + 1);
        var name = new TokenRange(nameStart, run.End);
        if (name.IsEmpty || IsOnlyTitle(paragraph, name) || IsPartyTag(paragraph[name.Start].Text))
        {
            return null;
        }

        var text = paragraph.TextOf(name);
        var isTitled = title >= 0 && !(name.Length == 1 && text.Contains('.', StringComparison.Ordinal) && IsAcronym(text));
        if (!isTitled && (LooksLikeOrganisation(paragraph, name) || FollowsOrganisationNoun(paragraph, lead, name)))
        {
            return new PrintedName(text, SourceKind.Organisation, true, Gender.Unknown);
        }

        var gender = GenderOf(paragraph, lead, name);
        if (!isTitled && !FirstNames.Contains(NameKey.Of(paragraph[name.Start].Text)))
        {
            var kind = IsPlural(paragraph.Lower(name.End - 1)) ? SourceKind.Group : name.Length > 1 ? SourceKind.Person : GuessOfOne(paragraph, name);
            return new PrintedName(text, kind, false, gender);
        }

        var (role, affiliation) = isTitled ? RolePhrase.BeforeName(paragraph, lead, title + 1) : default;
        return new PrintedName(text, SourceKind.Person, isTitled || name.Length > 1, gender, role, affiliation);
    }

    /// <summary>"Secretary of (State John Kerry)", "Chief of (Staff Katie Walsh)": the first word belongs to the office.</summary>
    private static bool EndsOffice(ParagraphTokens paragraph, TokenRange run) =>
        run.Length > 2 && run.Start > 1 && paragraph.Lower(run.Start - 1) == "of"
        && paragraph.Lower(run.Start - 2) is "secretary" or "chief" or "minister" or "chairman" or "director"
        && paragraph.Lower(run.Start) is "state" or "defense" or "defence" or "staff" or "health" or "education" or "energy" or "labor" or "labour"
            or "commerce" or "agriculture" or "transportation" or "finance" or "justice" or "police";

    /// <summary>"House Republicans", "Corner Teachers".</summary>
    private static bool IsPlural(string last) => Nouns.Singular(last) is { } one && (Nouns.IsPerson(one) || Places.IsAdjective(one) || one is "democrat");

    private static SourceKind GuessOfOne(ParagraphTokens paragraph, TokenRange name)
    {
        var word = paragraph.Lower(name.Start);
        return Places.IsSeat(word) || Places.IsOther(word) || OrganisationWords.MarksEnd(word) ? SourceKind.Organisation
            : Places.IsAdjective(word) ? SourceKind.Group
            : SourceKind.Person;
    }

    /// <summary>The last title before the name: "Sen." in "Democratic Sen. Ana Diaz", "mayor" in "the mayor, …"; -1 without one.</summary>
    private static int LastTitle(ParagraphTokens paragraph, int lead, TokenRange run)
    {
        for (var at = run.End - 2; at >= lead; at--)
        {
            var word = paragraph.Lower(at);
            if (at < run.Start && at + 1 < run.Start && !IsTitle(word))
            {
                return -1;
            }

            if (IsTitle(word) && !(at > run.Start && FirstNames.Contains(NameKey.Of(paragraph[run.Start].Text)) && at == run.Start + 1 && !Honorifics.IsRole(word) && !word.EndsWith('.')))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"(D-Mo.)", "(R-Utah)".</summary>
    private static bool IsPartyTag(string text) => text.Length > 3 && text[0] is 'D' or 'R' or 'I' && text[1] == '-' && char.IsUpper(text[2]);

    private static bool IsOnlyTitle(ParagraphTokens paragraph, TokenRange name)
    {
        for (var at = name.Start; at < name.End; at++)
        {
            if (!IsTitle(paragraph.Lower(at)) && !Descriptors.Contains(paragraph.Lower(at)) && !Grammar.IsTime(paragraph.Lower(at)))
            {
                return false;
            }
        }

        return name.Length > 1 || !paragraph.IsQuoted(name.Start);
    }

    private static bool IsTitle(string word) =>
        Honorifics.IsPlain(word) || Honorifics.IsRole(word) || word.Contains("-of-", StringComparison.Ordinal)
        || word.EndsWith("-year-old", StringComparison.Ordinal) || (Nouns.IsRole(word) && !NotTitles.Contains(word));

    /// <summary>Roles that are surnames or words of organisations' names more often than titles.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string> NotTitles = WordList.Of("""
        baker hunter gardener driver painter singer fisherman sailor carer guard child boy girl head major son host guide
        marine figure source friend member people deputy patient player viewer voter winner worker
        """);

    private static bool LooksLikeOrganisation(ParagraphTokens paragraph, TokenRange name)
    {
        var first = paragraph[name.Start];
        if (first.Lower == "the" && name.Length > 1)
        {
            return true;
        }

        for (var at = name.Start; at < name.End; at++)
        {
            if (at == name.Start && name.Length > 1 && (OrganisationWords.MarksStart(first.Lower) || Places.IsAdjective(first.Lower)))
            {
                return true;
            }

            if (OrganisationWords.MarksAnywhere(paragraph.Lower(at)) && (at > name.Start || name.Length > 1))
            {
                return true;
            }
        }

        var last = paragraph[name.End - 1];
        return OrganisationWords.MarksEnd(last.Lower) && !FirstNames.Contains(NameKey.Of(first.Text))
            || (name.Length == 1 && IsAcronym(first.Text));
    }

    /// <summary>"the charity Open Door", "the newspaper Vikposten".</summary>
    private static bool FollowsOrganisationNoun(ParagraphTokens paragraph, int lead, TokenRange name) =>
        name.Start > lead && !paragraph[name.Start - 1].IsCapitalised && Nouns.IsOrganisation(paragraph.Lower(name.Start - 1))
        && paragraph.Lower(name.Start - 1) is not "police" && !FirstNames.Contains(NameKey.Of(paragraph[name.Start].Text));

    public static bool IsAcronym(string text) =>
        text.Length is > 1 and < 12 && text.Count(char.IsUpper) > 1 && text.All(letter => char.IsUpper(letter) || letter is '.' or '&' or '-' || char.IsDigit(letter));

    private static Gender GenderOf(ParagraphTokens paragraph, int lead, TokenRange name)
    {
        for (var at = lead; at < name.Start; at++)
        {
            var word = paragraph.Lower(at);
            if (Honorifics.IsWoman(word) || word.EndsWith("woman", StringComparison.Ordinal) || word is "mother" or "wife" or "daughter" or "sister" or "actress" or "her")
            {
                return Gender.Female;
            }

            if (Honorifics.IsMan(word) || word.EndsWith("man", StringComparison.Ordinal) || word is "father" or "husband" or "son" or "brother")
            {
                return Gender.Male;
            }
        }

        var given = NameKey.Of(paragraph[name.Start].Text);
        return FirstNames.IsWoman(given) ? Gender.Female : FirstNames.IsMan(given) ? Gender.Male : Gender.Unknown;
    }
}
