using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Adjectives that stand before a role or a name and belong to the role: "former", "senior", "deputy".</summary>
internal static class Descriptors
{
    private static readonly FrozenSet<string> Words = WordList.Of("""
        former senior longtime long-time acting deputy assistant associate chief interim retired outgoing incoming late
        current ex fellow veteran junior leading top prominent local state federal national regional foreign prime vice
        independent conservative liberal democratic republican progressive socialist labour right-wing left-wing far-right
        anonymous unidentified unnamed lead principal managing executive general general-secretary political legal medical
        chief-of-staff first second third high special permanent honorary emeritus founding opposition shadow attorney
        defence defense finance interior health education justice transport trade prominent noted renowned award-winning
        star head team campaign party press media communications marketing sales research science policy climate energy
        """);

    public static bool Contains(string word) => Words.Contains(word);
}
