using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Tells which entity the source words of each attribution mean. It reads places alone, whoever found them.</summary>
internal sealed class SourceResolver
{
    private readonly ParagraphTokens[] paragraphs;
    private readonly Cast cast;
    private readonly Described described;
    private readonly Antecedents antecedents;

    private SourceResolver(AttributableText text)
    {
        paragraphs = [.. text.Paragraphs.Select((paragraph, number) => new ParagraphTokens(number, paragraph))];
        cast = new Cast(paragraphs, text.Language?.StartsWith("de", StringComparison.OrdinalIgnoreCase) != true);
        described = new Described(cast);
        antecedents = new Antecedents(cast);
    }

    /// <summary>One attribution for each span, ordered by where its content begins.</summary>
    public static IReadOnlyList<FoundAttribution> Resolve(AttributableText text, IReadOnlyList<AttributionSpan> spans)
    {
        if (spans.Count == 0)
        {
            return [];
        }

        var resolver = new SourceResolver(text);
        return [.. spans.OrderBy(ReadingOrder).Select(resolver.Resolve).OrderBy(found => (found.Content[0].Paragraph, found.Content[0].Start))];
    }

    private static (int Paragraph, int Start) ReadingOrder(AttributionSpan span)
    {
        var place = span.Source.Count > 0 ? span.Source[0] : span.Content[0];
        return (place.Paragraph, place.Start);
    }

    private FoundAttribution Resolve(AttributionSpan span)
    {
        var member = span.Source.Count > 0 ? Named(span.Source) : Borrowed(span);
        return new FoundAttribution(span.Kind, member?.Source, span.Content, span.Cue, span.Source, span.Confidence);
    }

    /// <summary>A quotation that stands alone is the last speaker’s of the paragraph before.</summary>
    private CastMember? Borrowed(AttributionSpan span) =>
        span.Cue.Count == 0 && span.Kind != QuotationKind.Indirect ? antecedents.Last(span.Content[0].Paragraph) : null;

    private CastMember? Named(IReadOnlyList<TextPlace> places)
    {
        foreach (var place in places)
        {
            var paragraph = paragraphs[place.Paragraph];
            var range = paragraph.RangeOf(place);
            if (MentionReader.Read(paragraph, range) is { } mention && MemberFor(mention, paragraph, range) is { } member)
            {
                antecedents.Remember(place.Paragraph, range.Start, member);
                return member;
            }
        }

        return null;
    }

    private CastMember? MemberFor(Mention mention, ParagraphTokens paragraph, TokenRange range) => mention.Kind switch
    {
        MentionKind.Pronoun when Pronouns.IsRelative(mention.Head) => BeforeRelative(paragraph, range.Start),
        MentionKind.Pronoun when mention.Head == "it" => Opening(mention.Head, paragraph, range.Start) ?? BeforePronoun(mention.Head, paragraph, range.Start),
        MentionKind.Pronoun => BeforePronoun(mention.Head, paragraph, range.Start) ?? Opening(mention.Head, paragraph, range.Start),
        MentionKind.Name => ByName(mention, paragraph.Number, range.Start),
        _ when Surname(mention) is { } person => person,
        _ => described.Find(mention, cast.CountBefore(paragraph.Number, range.Start), IssuerOf(mention, paragraph, range)),
    };

    private CastMember? BeforePronoun(string pronoun, ParagraphTokens paragraph, int token) =>
        antecedents.Of(pronoun, paragraph.Number, token, paragraph.IsQuoted(token));

    /// <summary>"The council put off a vote. It (ordered) …": what the sentence before is about.</summary>
    private CastMember? Opening(string pronoun, ParagraphTokens paragraph, int token)
    {
        var phrase = paragraph.IsQuoted(token) ? default : OpeningPhrases.Before(paragraph, token);
        return !phrase.IsEmpty && MentionReader.Read(paragraph, phrase) is { Kind: MentionKind.Noun } mention && Pronouns.MayMean(pronoun, mention)
            ? MemberFor(mention, paragraph, phrase)
            : null;
    }

    private CastMember ByName(Mention mention, int paragraph, int token)
    {
        var body = mention.BelongsToThing ? antecedents.Body(paragraph, token) : null;
        var member = cast.Names.Enter(mention.Name!);
        member.Describe(mention.Role, mention.Affiliation ?? body?.Source.Name);
        NameAffiliation(member.Source, paragraph, token);
        return member;
    }

    /// <summary>"the bank’s governor": the affiliation is who the noun means here, else the noun.</summary>
    private void NameAffiliation(FoundSource source, int paragraph, int token)
    {
        if (source.Affiliation is { } printed && !printed.Any(char.IsUpper))
        {
            var noun = NameKey.Of(printed).Split(' ')[^1];
            source.Affiliation = (cast.Names.WithWord(noun, SourceKind.Organisation)
                ?? described.OnlyCompany(noun, cast.CountBefore(paragraph, token))
                ?? (Nouns.IsAnyBody(noun) ? antecedents.Body(paragraph, token) : null))?.Source.Name ?? printed;
        }
    }

    /// <summary>"King (said)": a word that may be a title, of which the article names a bearer.</summary>
    private CastMember? Surname(Mention mention) =>
        char.IsUpper(mention.Phrase[0]) && !mention.Phrase.Contains(' ', StringComparison.Ordinal)
            && cast.Names.WithWord(NameKey.Of(mention.Phrase), SourceKind.Person) is { Keys.Length: > 1 } bearer && bearer.Keys[^1] == NameKey.Of(mention.Phrase)
            ? bearer
            : null;

    private CastMember? IssuerOf(Mention mention, ParagraphTokens paragraph, TokenRange range) =>
        mention.Issuer is { } issuer ? MemberFor(issuer, paragraph, range) : null;

    /// <summary>"Lee, a lawyer who (argued)": the phrase before the pronoun, its name when it explains one.</summary>
    private CastMember? BeforeRelative(ParagraphTokens paragraph, int pronoun)
    {
        var phrase = RelativeHeads.Before(paragraph, pronoun);
        return !phrase.IsEmpty && MentionReader.Read(paragraph, phrase) is { Kind: not MentionKind.Pronoun } mention
            ? MemberFor(mention, paragraph, phrase)
            : null;
    }
}
