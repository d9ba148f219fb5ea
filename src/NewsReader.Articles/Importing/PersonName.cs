using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>Tells whether words can be a person's name, and writes a name in capitals as names are written.</summary>
internal static partial class PersonName
{
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "le", "las", "los", "van", "von", "der", "den", "ter",
        "ten", "zu", "zum", "zur", "vom", "af", "av", "al", "el", "bin", "bint", "ibn", "ben", "abu", "y", "e", "i", "st.", "o’", "d’",
    };

    // Words that stand with a capital in bylines and date lines but name nobody.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "our", "and", "of", "for", "in", "on", "at", "with", "from", "to", "this", "that", "all", "more", "how", "why",
        "what", "when", "where", "who", "after", "before", "staff", "reporter", "reporters", "correspondent", "correspondents", "editor",
        "editors", "editorial", "board", "team", "desk", "newsroom", "writer", "writers", "contributor", "contributors", "agencies",
        "agency", "news", "press", "media", "newspaper", "magazine", "admin", "administrator", "anonymous", "unknown", "guest", "author",
        "redaktion", "rédaction", "redacción", "redazione", "redactie", "redação", "agencias", "agenturen", "update", "updated",
        "published", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "june", "july", "september", "october", "november", "december", "der", "die", "das", "ein", "eine", "el", "la", "los", "las",
        "le", "les", "un", "une", "una", "es", "il", "no", "new", "university", "institute", "ltd", "inc", "gmbh", "council", "ministry",
    };

    /// <summary>Two to five words, each with a capital or a particle; no digits, no word of the trade.</summary>
    public static bool IsPlausible(string text)
    {
        if (text.Length is < 4 or > 60 || !Shape.IsMatch(text))
        {
            return false;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6
            && IsCapital(words[^1]) && !IsInitial(words[^1])
            && words.Count(IsCapital) >= 2
            && Array.TrueForAll(words, word => IsCapital(word) || Particles.Contains(word))
            && !Array.Exists(words, word => NoNames.Contains(word) && !(Particles.Contains(word) && word != words[0]));
    }

    /// <summary>"ANA DE LA CRUZ" as "Ana de la Cruz"; a name that is not all in capitals stays as it is.</summary>
    public static string Written(string name)
    {
        var letters = name.Where(char.IsLetter).ToList();
        return letters.Count < 5 || !letters.TrueForAll(char.IsUpper)
            ? name
            : string.Join(' ', name.Split(' ').Select((word, at) => WrittenWord(word, isFirst: at == 0)));
    }

    private static string WrittenWord(string word, bool isFirst)
    {
        if (!isFirst && Particles.Contains(word))
        {
            return word.ToLowerInvariant();
        }

        return word.Contains('.', StringComparison.Ordinal) ? word : AfterFirst.Replace(word, match => match.Value.ToLowerInvariant());
    }

    private static bool IsCapital(string word) =>
        char.IsUpper(word[0]) || (word.Length > 2 && word[1] is '\'' or '’' or '-' && char.IsUpper(word[2]))
        || (word.Length > 3 && word[2] is '\'' or '’' or '-' && char.IsUpper(word[3]));

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    [GeneratedRegex(@"^[\p{L}\p{M}'’.\- ]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Shape { get; }

    [GeneratedRegex(@"(?<=[\p{L}\p{M}]{1,40})[\p{L}\p{M}]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterFirst { get; }
}
