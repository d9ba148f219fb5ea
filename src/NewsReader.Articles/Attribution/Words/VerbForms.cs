using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Inflects English verbs.</summary>
internal static class VerbForms
{
    private static readonly FrozenDictionary<string, string[]> Irregular = new Dictionary<string, string[]>
    {
        ["say"] = ["says", "said", "said", "saying"],
        ["tell"] = ["tells", "told", "told", "telling"],
        ["write"] = ["writes", "wrote", "written", "writing"],
        ["think"] = ["thinks", "thought", "thought", "thinking"],
        ["find"] = ["finds", "found", "found", "finding"],
        ["show"] = ["shows", "showed", "shown", "showing"],
        ["feel"] = ["feels", "felt", "felt", "feeling"],
        ["know"] = ["knows", "knew", "known", "knowing"],
        ["understand"] = ["understands", "understood", "understood", "understanding"],
        ["swear"] = ["swears", "swore", "sworn", "swearing"],
        ["foresee"] = ["foresees", "foresaw", "foreseen", "foreseeing"],
        ["speak"] = ["speaks", "spoke", "spoken", "speaking"],
        ["hit"] = ["hits", "hit", "hit", "hitting"],
        ["shoot"] = ["shoots", "shot", "shot", "shooting"],
        ["fight"] = ["fights", "fought", "fought", "fighting"],
        ["hold"] = ["holds", "held", "held", "holding"],
        ["make"] = ["makes", "made", "made", "making"],
        ["come"] = ["comes", "came", "come", "coming"],
        ["go"] = ["goes", "went", "gone", "going"],
        ["seek"] = ["seeks", "sought", "sought", "seeking"],
        ["throw"] = ["throws", "threw", "thrown", "throwing"],
        ["strike"] = ["strikes", "struck", "struck", "striking"],
        ["forbid"] = ["forbids", "forbade", "forbidden", "forbidding"],
        ["uphold"] = ["upholds", "upheld", "upheld", "upholding"],
        ["overturn"] = ["overturns", "overturned", "overturned", "overturning"],
        ["mean"] = ["means", "meant", "meant", "meaning"],
        ["choose"] = ["chooses", "chose", "chosen", "choosing"],
        ["teach"] = ["teaches", "taught", "taught", "teaching"],
        ["dream"] = ["dreams", "dreamed", "dreamt", "dreaming"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Verbs whose last consonant doubles: "quipped".</summary>
    private static readonly FrozenSet<string> Doubling = WordList.Of("quip brag slam plan admit refer rap nod jab transmit chat commit beg ban chip rebut dub regret");

    /// <summary>Third person, past, past participle, present participle.</summary>
    public static string[] Of(string verb)
    {
        if (Irregular.TryGetValue(verb, out var forms))
        {
            return forms;
        }

        var third = ThirdPerson(verb);
        if (verb.EndsWith('e'))
        {
            var participle = verb.EndsWith("ee", StringComparison.Ordinal) ? verb + "ing" : verb[..^1] + "ing";
            return [third, verb + "d", verb + "d", participle];
        }

        if (IsConsonantAndY(verb))
        {
            return [third, verb[..^1] + "ied", verb[..^1] + "ied", verb + "ing"];
        }

        var stem = Doubling.Contains(verb) ? verb + verb[^1] : verb;
        return [third, stem + "ed", stem + "ed", stem + "ing"];
    }

    private static string ThirdPerson(string verb) =>
        IsConsonantAndY(verb) ? verb[..^1] + "ies"
        : verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith('o')
          || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static bool IsConsonantAndY(string verb) =>
        verb.EndsWith('y') && verb[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
