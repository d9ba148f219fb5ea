using System.Globalization;
using System.Text;
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

    // What signs in such scripts and is nobody: desks, agencies, papers, channels. Papers of East Asia are known by how they end.
    private static readonly string[] CaselessDesks =
    [
        "التحرير", "المحرر", "مراسل", "وكالة", "وكالات", "رويترز", "صحيفة", "جريدة", "قناة", "موقع", "מערכת", "סוכנויות", "חדשות", "עיתון", "编辑部", "編輯部", "編集部",
        "本报", "本報", "记者", "記者", "新闻", "新聞", "편집국", "편집부", "डेस्क", "ब्यूरो", "संवाददाता", "एजेंसी", "न्यूज", "समाचार",
    ];

    private static readonly string[] EndsOfPapers = ["网", "網", "报", "報", "社", "신문", "뉴스", "통신"];

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

    /// <summary>
    /// A name in a script that has no capitals to know it by: Arabic, Hebrew, Chinese, Japanese, Korean, Devanagari and others. Any
    /// few words of it pass, so this is for what is stated to be a name.
    /// </summary>
    public static bool IsCaseless(string text) =>
        text.Length is >= 2 and <= 60 && CaselessShape.IsMatch(text)
        && text.EnumerateRunes().Where(Rune.IsLetter).All(IsCaseless) && text.EnumerateRunes().Count(Rune.IsLetter) >= 2
        && !Array.Exists(EndsOfPapers, end => text.EndsWith(end, StringComparison.Ordinal))
        && !Array.Exists(CaselessDesks, desk => text.Contains(desk, StringComparison.Ordinal));

    // Unicode counts Georgian as lower case, but nobody writes its capitals in names. "ー" and "々" modify a letter.
    private static bool IsCaseless(Rune letter) =>
        Rune.GetUnicodeCategory(letter) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter || letter.Value is >= 0x10D0 and <= 0x10FF;

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

    // A joiner that is not seen parts letters in Persian; a raised point parts the words of foreign names in Chinese and Japanese.
    [GeneratedRegex(@"^[\p{L}\p{M}'’.\-·・\u200C\u200D ]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CaselessShape { get; }

    [GeneratedRegex(@"(?<=[\p{L}\p{M}]{1,40})[\p{L}\p{M}]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterFirst { get; }
}
