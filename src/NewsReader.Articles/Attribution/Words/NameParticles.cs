using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Words in lower case that stand inside of a name: "Ursula von der Leyen", "Bank of Spain".</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> Words = WordList.Of("""
        von van der den de del della di da das dos du la le las los el al bin ibn ben af av zu zum zur ter ten y e bint abu
        """);

    public static bool Contains(string word) => Words.Contains(word);
}
