using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Pronouns that stand for a source.</summary>
internal static class Pronouns
{
    public static bool Contains(string word) =>
        word is "he" or "she" or "they" or "it" or "who" or "which" or "i" or "we" or "you" or "him" or "her" or "them" or "that"
            or "er" or "sie" or "il" or "elle" or "ils" or "elles" or "él" or "ella" or "ellos" or "ellas";

    /// <summary>The pronoun of an inverted French verb: "elle" of "explique-t-elle".</summary>
    public static string? Inside(string word) =>
        word.LastIndexOf('-') is > 0 and var hyphen && word[(hyphen + 1)..] is "il" or "elle" or "ils" or "elles" ? word[(word.LastIndexOf('-') + 1)..] : null;

    /// <summary>Stands for the noun phrase right before it.</summary>
    public static bool IsRelative(string word) => word is "who" or "which" or "that";

    /// <summary>Whether a common noun can be what a pronoun stands for.</summary>
    public static bool MayMean(string pronoun, Mention mention) => pronoun switch
    {
        "it" => !mention.IsPlural && (Nouns.IsOrganisation(mention.Head) || Nouns.IsDocument(mention.Head)),
        "they" => mention.IsPlural && !Nouns.IsDocument(mention.Head),
        _ => false,
    };

    public static Gender GenderOf(string word) => word switch
    {
        "he" or "him" or "er" or "il" or "él" => Gender.Male,
        "she" or "her" or "elle" or "ella" => Gender.Female,
        _ => Gender.Unknown,
    };

    public static bool IsPlural(string word) => word is "they" or "them" or "ils" or "elles" or "ellos" or "ellas";
}
