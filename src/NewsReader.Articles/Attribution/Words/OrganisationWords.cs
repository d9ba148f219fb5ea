using System.Collections.Frozen;
using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Words that mark a name as an organisation's, in lower case.</summary>
internal static class OrganisationWords
{
    private static readonly FrozenSet<string> Words = WordList.Of("""
        inc inc. corp corp. ltd ltd. llc plc gmbh ag s.a. s.l. co co. & bros bros. holdings group partners technologies systems
        times post journal herald tribune gazette chronicle observer telegraph mirror news press radio television tv bbc cnn
        reuters bloomberg associated house reserve nations international global solidarity watch amnesty greenpeace
        institute institut stiftung verein verband bundesamt ministerium partei bank banco banque université universität
        universidad ministère ministerio gobierno partido agencia agence polizei policía feuerwehr regierung bundesregierung gouvernement gobierno staatsanwaltschaft parquet fiscalía ayuntamiento
        mairie préfecture stadt gericht tribunal verwaltung bundesbank bundestag bundesregierung senat
        brothers airlines airways motors pharmaceuticals pharma energy electric industries labs laboratories capital
        securities exchange stock medical hospital guard street review weekly daily organization organisation initiative project campaign
        """);

    private static readonly FrozenSet<string> AnywhereWords = WordList.Of("""
        university ministry department institute institut association committee commission council agency bureau federation
        foundation corporation authority inc. inc corp. corp ltd. ltd llc gmbh plc party union bank court company college
        office nations stiftung society league club coalition alliance center centre organization organisation administration
        board service services police army navy senate congress parliament
        """);

    private static readonly FrozenSet<string> StartWords = WordList.Of("""
        open northern southern eastern western north south east west united new first great general international national
        global world european american royal public free saint mount port lake fort big red green black white human
        """);

    private static readonly FrozenSet<string> PublicWords = WordList.Of("""
        university ministry department committee commission council agency bureau federation party union court senate congress
        parliament army navy police house nations street times post journal herald tribune guardian reuters bloomberg bbc cnn
        news school institute city county state administration office league court eu un us uk nato
        """);

    /// <summary>Whether any word of a name marks an organisation: "Lyle University", "the Ministry of Health".</summary>
    public static bool MarkOne(ParagraphTokens paragraph, TokenRange name) =>
        Enumerable.Range(name.Start, name.Length).Any(at => MarksAnywhere(paragraph.Lower(at)) || Words.Contains(paragraph.Lower(at)));

    /// <summary>Marks an institution or a newspaper, not a company.</summary>
    public static bool MarksPublic(string key) => PublicWords.Contains(key);

    /// <summary>Begins the name of a thing or a place more often than a person’s.</summary>
    public static bool MarksStart(string lower) => StartWords.Contains(lower);

    public static bool MarksEnd(string lower) => Words.Contains(lower) || Nouns.IsOrganisation(lower)
        || lower.EndsWith("-stiftung", StringComparison.Ordinal) || lower.EndsWith("ministerium", StringComparison.Ordinal);

    public static bool MarksAnywhere(string lower) => AnywhereWords.Contains(lower);
}
