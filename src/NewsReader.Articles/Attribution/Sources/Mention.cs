namespace NewsReader.Articles.Attribution.Sources;

/// <summary>How a source is named in one place, read from its words alone.</summary>
/// <param name="Kind">Pronoun, name or common noun.</param>
/// <param name="Name">The proper name; null for the others.</param>
/// <param name="Phrase">The words without apposition: "a senior official", "she".</param>
/// <param name="Head">The noun that carries the phrase, in the singular and lower case: "official".</param>
internal sealed record Mention(MentionKind Kind, PrintedName? Name, string Phrase, string Head)
{
    public string? Role { get; init; }

    public string? Affiliation { get; init; }

    /// <summary>"Its director, Ana Diaz": who a pronoun means that she belongs to.</summary>
    public bool BelongsToThing { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>"the report" against "a report".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Who a document is credited to: "The Sentry" of "a report from The Sentry".</summary>
    public Mention? Issuer { get; init; }
}
