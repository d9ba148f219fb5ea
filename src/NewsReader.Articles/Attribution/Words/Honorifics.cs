using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Forms of address and ranks that stand before a surname; in lower case, with their full stop.</summary>
internal static class Honorifics
{
    private static readonly FrozenSet<string> Plain = WordList.Of("""
        mr mr. mrs mrs. ms ms. miss sir dame lord lady baroness baron mx mx. herr frau monsieur madame mme mme. m. señor señora
        señor sr. sra. don doña frl. hon. reverend rev. rev father sister brother saint imam rabbi sheikh
        """);

    private static readonly FrozenSet<string> Roles = WordList.Of("""
        dr dr. prof. prof sen. sens. rep. reps. gov. gov gen. lt. col. sgt. capt. cmdr. maj. adm. cpl. pvt. lt insp. supt.
        det. pres. atty. min. amb. msgr. m.p. mp mep col capt sgt maj cmdr cpl
        """);

    private static readonly FrozenSet<string> Ranks = WordList.Of("""
        dr dr. prof. prof professor gen. lt. lt col. col sgt. sgt capt. cmdr. maj. adm. cpl. pvt. general colonel major captain
        lieutenant sergeant commander father sister brother reverend rev. rev
        """);

    private static readonly FrozenSet<string> Women = WordList.Of("mrs mrs. ms ms. miss dame lady baroness frau madame mme mme. señora sra. doña sister queen princess");

    private static readonly FrozenSet<string> Men = WordList.Of("mr mr. sir lord baron herr monsieur m. señor sr. don father brother king prince");

    /// <summary>The noun that an abbreviated title stands for: "governor" for "Gov."; the word itself otherwise.</summary>
    public static string Spelled(string title) => title.ToLowerInvariant().TrimEnd('.') switch
    {
        "gov" or "govs" => "governor",
        "sen" or "sens" => "senator",
        "rep" or "reps" => "representative",
        "gen" => "general",
        "prof" => "professor",
        "dr" => "doctor",
        "lt" => "lieutenant",
        "col" => "colonel",
        "sgt" => "sergeant",
        "capt" => "captain",
        "adm" => "admiral",
        "maj" => "major",
        "insp" => "inspector",
        "supt" => "superintendent",
        "det" => "detective",
        "pres" => "president",
        var word => word,
    };

    /// <summary>Says nothing about what the person does: "Mr.", "Frau".</summary>
    public static bool IsPlain(string word) => Plain.Contains(word);

    /// <summary>Says what the person does: "Sen.", "Dr.".</summary>
    public static bool IsRole(string word) => Roles.Contains(word);

    /// <summary>Held for a place, not in a body of its name: "Sen. Diaz of Utah".</summary>
    public static bool HoldsOffice(string role) =>
        role.EndsWith("ttorney General", StringComparison.Ordinal) || Spelled(role[(role.LastIndexOf(' ') + 1)..]) is "governor" or "senator" or "representative" or "congressman" or "congresswoman" or "bishop" or "archbishop";

    /// <summary>Says less of somebody than any other role: "Dr.", "Lt. Col.".</summary>
    public static bool IsRank(string role) => Array.TrueForAll(role.ToLowerInvariant().Split(' '), Ranks.Contains);

    public static bool IsWoman(string word) => Women.Contains(word);

    public static bool IsMan(string word) => Men.Contains(word);
}
