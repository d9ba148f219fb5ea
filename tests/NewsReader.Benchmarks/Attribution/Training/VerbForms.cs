namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>The forms of an English verb. Where two spellings may be right (benefited, benefitted) both are given.</summary>
internal static class VerbForms
{
    public static IEnumerable<string> Of(string verb, string[] irregular) =>
        irregular.Length > 0
            ? [verb, WithS(verb), .. Participles(verb, "ing"), .. irregular]
            : [verb, WithS(verb), .. Participles(verb, "ed"), .. Participles(verb, "ing")];

    public static string WithS(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static IEnumerable<string> Participles(string verb, string ending)
    {
        if (verb.EndsWith('e') && !(ending == "ing" && verb.EndsWith("ee", StringComparison.Ordinal)))
        {
            return [verb[..^1] + ending];
        }

        if (ending == "ed" && EndsInConsonantY(verb))
        {
            return [verb[..^1] + "ied"];
        }

        return EndsInOneConsonant(verb) ? [verb + ending, verb + verb[^1] + ending] : [verb + ending];
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool EndsInOneConsonant(string verb) =>
        verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
