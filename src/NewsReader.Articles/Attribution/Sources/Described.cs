using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Resolves sources without a proper name: "the mayor", "a senior official", "the report", "residents".</summary>
internal sealed class Described(Cast cast)
{
    private readonly Dictionary<string, CastMember> byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CastMember> byPhrase = new(StringComparer.Ordinal);

    /// <param name="namesBefore">How many names stand before the mention.</param>
    /// <param name="issuer">Who a document is credited to, when the mention names it.</param>
    public CastMember Find(Mention mention, int namesBefore, CastMember? issuer)
    {
        var member = issuer ?? Known(mention, namesBefore) ?? Made(mention);
        byHead[mention.Head] = member;
        byPhrase[NameKey.Of(mention.Phrase)] = member;
        return member;
    }

    private CastMember? Known(Mention mention, int namesBefore)
    {
        if (mention.IsPlural && !Nouns.IsDocument(mention.Head))
        {
            return byPhrase.GetValueOrDefault(NameKey.Of(mention.Phrase));
        }

        if (!mention.IsDefinite)
        {
            return IsIndefinite(mention.Phrase) ? null : byPhrase.GetValueOrDefault(NameKey.Of(mention.Phrase));
        }

        return (byHead.GetValueOrDefault(mention.Head) is { Source.Kind: not SourceKind.Unnamed } known ? known : null)
            ?? ByRole(mention, namesBefore) ?? byHead.GetValueOrDefault(mention.Head)
            ?? (Nouns.IsOrganisation(mention.Head) ? cast.Names.WithWord(mention.Head, SourceKind.Organisation) ?? OnlyCompany(mention.Head, namesBefore) : null);
    }

    /// <summary>"the company": the one that the article has named, when there is only one.</summary>
    public CastMember? OnlyCompany(string noun, int namesBefore)
    {
        if (noun is not ("company" or "firm" or "charity" or "manufacturer" or "maker" or "retailer" or "airline" or "startup" or "start-up" or "carmaker"))
        {
            return null;
        }

        CastMember? only = null;
        for (var at = Math.Max(0, namesBefore - 100); at < namesBefore; at++)
        {
            var member = cast.Appearances[at].Member;
            if (member == only || member.Source.Kind != SourceKind.Organisation || member.Keys.Any(IsPublic))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = member;
        }

        return only;
    }

    /// <summary>Words of institutions that nobody calls a company.</summary>
    private static bool IsPublic(string key) =>
        Places.IsSeat(key) || OrganisationWords.MarksPublic(key);

    /// <summary>The last person named before whose role has the noun: "the mayor" for "Ana Diaz, the mayor of Lyle".</summary>
    private CastMember? ByRole(Mention mention, int namesBefore)
    {
        if (!Nouns.IsRole(mention.Head))
        {
            return null;
        }

        for (var at = namesBefore - 1; at >= 0 && at > namesBefore - 120; at--)
        {
            if (cast.Appearances[at].Member.HasRole(mention.Head))
            {
                return cast.Appearances[at].Member;
            }
        }

        return null;
    }

    private static bool IsIndefinite(string phrase) =>
        phrase.Split(' ', 2)[0].ToLowerInvariant() is "a" or "an" or "one" or "another" or "some";

    private static CastMember Made(Mention mention) =>
        new(new FoundSource { Name = Printed(mention.Phrase), Kind = KindOf(mention), }) { IsPlural = mention.IsPlural };

    private static SourceKind KindOf(Mention mention) =>
        Nouns.IsRole(mention.Head) ? mention.IsPlural ? SourceKind.Group : SourceKind.Unnamed
        : Nouns.IsOrganisation(mention.Head) ? SourceKind.Organisation
        : mention.IsPlural && Nouns.IsGroup(mention.Head) ? SourceKind.Group
        : Nouns.IsDocument(mention.Head) || Nouns.IsDocument(mention.Head + "s") ? SourceKind.Document
        : mention.IsPlural ? SourceKind.Group
        : SourceKind.Unnamed;

    /// <summary>An article at the head of a sentence loses its capital.</summary>
    private static string Printed(string phrase)
    {
        var first = phrase.Split(' ', 2)[0].ToLowerInvariant();
        return Grammar.IsDeterminer(first) ? first + phrase[first.Length..] : phrase;
    }
}
