namespace NewsReader.Articles.Attribution.Sources;

/// <summary>
/// Finds who a pronoun means: the source before it in the paragraph, else the chain of subjects, else nobody. A pronoun that
/// stays open is better than one that is guessed.
/// </summary>
internal sealed class Antecedents(Cast cast)
{
    /// <summary>How many paragraphs back a person is still "he".</summary>
    private const int Reach = 2;

    /// <summary>No pronoun looks at more candidates, so that a page of names and pronouns takes linear time.</summary>
    private const int MostLookedAt = 200;

    private readonly List<(int Paragraph, int Token, CastMember Member)> sources = [];

    /// <summary>Notes that a source was resolved, so that pronouns after it can mean it.</summary>
    public void Remember(int paragraph, int token, CastMember member) => sources.Add((paragraph, token, member));

    public CastMember? Last(int paragraph) => sources.Count > 0 && sources[^1].Paragraph >= paragraph - 1 ? sources[^1].Member : null;

    /// <summary>Who a pronoun means; null when nobody fits.</summary>
    /// <param name="isQuoted">Whether it stands in quotation marks: then it means somebody else than who speaks there.</param>
    public CastMember? Of(string pronoun, int paragraph, int token, bool isQuoted)
    {
        var found = pronoun switch
        {
            "it" => LastSource(paragraph, 1, IsThing) ?? LastNamed(paragraph, token, 0, IsThing),
            _ when Pronouns.IsPlural(pronoun) => LastSource(paragraph, 1, member => member.IsPlural || member.Source.Kind is SourceKind.Group or SourceKind.Organisation),
            _ when Pronouns.GenderOf(pronoun) is not Gender.Unknown and var gender => Person(paragraph, token, gender, isQuoted),
            _ => null,
        };
        return found;
    }

    /// <summary>The body that "its director" belongs to: the nearest before it, spoken for or named.</summary>
    public CastMember? Body(int paragraph, int token)
    {
        static bool Fits(CastMember member) => member.Source.Kind == SourceKind.Organisation;
        return LastSource(paragraph, 0, Fits) ?? LastNamed(paragraph, token, 1, Fits, onlySubjects: true) ?? LastSource(paragraph, 1, Fits)
            ?? LastNamed(paragraph, token, 2, Fits);
    }

    private CastMember? Person(int paragraph, int token, Gender gender, bool isQuoted)
    {
        var speakers = isQuoted ? SpeakersOf(paragraph) : [];
        bool Fits(CastMember member) => (member.Source.Kind is SourceKind.Person or SourceKind.Unnamed) && !member.IsPlural && !IsHisOrHers(member)
            && (member.Gender == gender || member.Gender == Gender.Unknown) && !speakers.Contains(member);
        bool FitsSurely(CastMember member) => Fits(member) && (member.Gender == gender || member.IsCertain || member.Source.Kind == SourceKind.Unnamed);

        var found = InParagraph(paragraph, token, FitsSurely, isQuoted) ?? InParagraph(paragraph, token, member => member.Keys.Length > 1 && Fits(member), isQuoted) ?? Person(paragraph, token, FitsSurely) ?? Person(paragraph, token, Fits);
        if (found is not null && found.Gender == Gender.Unknown)
        {
            found.Gender = gender;
        }

        return found;
    }

    /// <summary>"(His accountant) despairs of him. He (regards) …"</summary>
    private static bool IsHisOrHers(CastMember member) => member.Source.Kind == SourceKind.Unnamed
        && (member.Source.Name.StartsWith("his ", StringComparison.OrdinalIgnoreCase) || member.Source.Name.StartsWith("her ", StringComparison.OrdinalIgnoreCase));

    private CastMember? Person(int paragraph, int token, Predicate<CastMember> fits) =>
        LastNamed(paragraph, token, 0, fits) ?? LastNamed(paragraph, token, 1, fits, onlySubjects: true)
            ?? LastSource(paragraph, Reach, member => member.Source.Kind == SourceKind.Person && fits(member)) ?? LastSource(paragraph, 1, fits)
            ?? LastNamed(paragraph, token, Reach, fits);

    private HashSet<CastMember> SpeakersOf(int paragraph)
    {
        var speakers = new HashSet<CastMember>();
        var first = cast.CountBefore(paragraph, 0);
        for (var at = first; at < cast.Appearances.Count && at < first + MostLookedAt && cast.Appearances[at].Paragraph == paragraph; at++)
        {
            if (cast.Appearances[at].Speaks)
            {
                speakers.Add(cast.Appearances[at].Member);
            }
        }

        return speakers;
    }

    /// <summary>The source before it in the paragraph, unless somebody else has become the subject since.</summary>
    private CastMember? InParagraph(int paragraph, int token, Predicate<CastMember> fits, bool isQuoted)
    {
        var nearest = Math.Min(sources.Count, MostLookedAt);
        var at = nearest == 0 ? -1 : sources.FindLastIndex(sources.Count - 1, nearest, source => source.Paragraph < paragraph || fits(source.Member));
        var source = at >= 0 && sources[at].Paragraph == paragraph && sources[at].Token < token ? sources[at] : default;
        var count = cast.CountBefore(paragraph, token);
        for (var index = count - 1; index >= 0 && index >= count - MostLookedAt && cast.Appearances[index].Paragraph == paragraph; index--)
        {
            var name = cast.Appearances[index];
            if (source.Member is not null && name.Range.Start <= source.Token)
            {
                break;
            }

            if (name.IsSubject && (isQuoted || !name.IsQuoted) && fits(name.Member))
            {
                return name.Member;
            }
        }

        return source.Member;
    }

    private CastMember? LastSource(int paragraph, int reach, Predicate<CastMember> fits)
    {
        for (var at = sources.Count - 1; at >= 0 && at >= sources.Count - MostLookedAt && sources[at].Paragraph >= paragraph - reach; at--)
        {
            if (fits(sources[at].Member))
            {
                return sources[at].Member;
            }
        }

        return null;
    }

    private CastMember? LastNamed(int paragraph, int token, int reach, Predicate<CastMember> fits, bool onlySubjects = false)
    {
        var count = cast.CountBefore(paragraph, token);
        for (var at = count - 1; at >= 0 && at >= count - MostLookedAt && cast.Appearances[at].Paragraph >= paragraph - reach; at--)
        {
            if (fits(cast.Appearances[at].Member) && (!onlySubjects || (cast.Appearances[at].IsSubject && !cast.Appearances[at].IsQuoted)))
            {
                return cast.Appearances[at].Member;
            }
        }

        return null;
    }

    private static bool IsThing(CastMember member) => member.Source.Kind is SourceKind.Organisation or SourceKind.Document;
}
