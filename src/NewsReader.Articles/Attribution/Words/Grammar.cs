using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>The closed word classes of English, in lower case.</summary>
internal static class Grammar
{
    private static readonly FrozenSet<string> Determiners = WordList.Of("""
        the a an this that these those his her its their our my your some many several most few all both each every another
        other any no one two three four five six seven eight nine ten dozens hundreds thousands
        """);

    private static readonly FrozenSet<string> Prepositions = WordList.Of("""
        of in on at for from with to by about into over after before under against between among during through without
        within along across behind beyond near like per via despite amid outside inside around toward towards upon since until
        """);

    private static readonly FrozenSet<string> NounLinks = WordList.Of("of for at with from in on");

    private static readonly FrozenSet<string> Subordinators = WordList.Of("""
        because while when after as although if since though which that where so before than how what why whether until
        unless whereas once whom whose even
        """);

    private static readonly FrozenSet<string> Auxiliaries = WordList.Of("""
        is are was were be been being am has have had do does did will would can could may might must shall should won't
        wouldn't can't couldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't cannot
        """);

    private static readonly FrozenSet<string> AdverbWords = WordList.Of("""
        also not never later then already often even further once just still previously recently ever soon now again instead
        first initially long always sometimes once nonetheless nevertheless thus therefore meanwhile yesterday today
        tonight earlier afterward afterwards simply together rather quite too merely only
        """);

    private static readonly FrozenSet<string> NotAdverbs = WordList.Of("""
        family early only daily weekly monthly italy july ally reply supply assembly company's elderly friendly likely lovely
        rally bully fly apply homily monopoly anomaly emily sally kelly molly billy lily holly beverly kimberly
        """);

    private static readonly FrozenSet<string> PersonalPronouns = WordList.Of("he she they i we you it");

    private static readonly FrozenSet<string> TimeWords = WordList.Of("""
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays today yesterday tonight tomorrow
        january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.
        afternoon evening night week month year noon midnight a.m. p.m. early late last
        """);

    private static readonly FrozenSet<string> Openers = WordList.Of("""
        the a an this these those he she they it we i you but and in on at for as if when while after before his her their its
        there that what who however meanwhile according some many most
        """);

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Prepositions that join two nouns into one name of a person or a thing: "a spokesman for the agency".</summary>
    public static bool IsNounLink(string word) => NounLinks.Contains(word);

    public static bool IsSubordinator(string word) => Subordinators.Contains(word);

    public static bool IsCoordinator(string word) => word is "and" or "but" or "or" or "yet" or "nor" or "&";

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    public static bool IsPersonalPronoun(string word) => PersonalPronouns.Contains(word);

    public static bool IsRelative(string word) => word is "who" or "which" or "whose" or "that" or "whom";

    public static bool IsTime(string word) => TimeWords.Contains(word);

    public static bool IsWeekday(string word) => word.EndsWith("day", StringComparison.Ordinal) && TimeWords.Contains(word);

    public static bool IsSentenceOpener(string word) => Openers.Contains(word);

    /// <summary>An adverb in lower case: "Kelly" and "Donnelly" are names.</summary>
    public static bool IsAdverb(Tokens.Token token) => !token.IsCapitalised && IsAdverb(token.Lower);

    public static bool IsAdverb(string word) =>
        AdverbWords.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !NotAdverbs.Contains(word));

    /// <summary>A word that a clause's subject begins with more often than an object does.</summary>
    public static bool OpensClause(string word) =>
        IsDeterminer(word) || IsPersonalPronoun(word) || word is "there" or "he's" or "she's" or "it's" or "they're" or "we're"
            or "i'm" or "you're" or "that's" or "there's" or "they've" or "we've" or "i've" or "he'd" or "she'd" or "they'd" or "it'll";
}
