using System.Buffers;

namespace NewsReader.Articles.Importing;

/// <summary>Tells the languages whose letters are enough: Greek, Hebrew, Thai, Korean, Japanese, Chinese, Russian, Ukrainian, Arabic.</summary>
internal static class ScriptFinder
{
    private static readonly SearchValues<char> PersianLetters = SearchValues.Create("پچژگکی");
    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> RussianLetters = SearchValues.Create("ыэёЫЭЁ");

    /// <summary>The language of the script that two thirds of the letters belong to, if that script settles it.</summary>
    public static string? LanguageByScript(string text, out bool isLatin)
    {
        var counts = new Dictionary<string, int>();
        var letters = 0;
        var latin = 0;
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                letters++;
                if (character < '\u0250')
                {
                    latin++;
                    continue;
                }

                var script = ScriptOf(character);
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        if (latin > 0)
        {
            counts["latin"] = counts.GetValueOrDefault("latin") + latin;
        }

        var (most, count) = counts.OrderByDescending(entry => entry.Value).Select(entry => (entry.Key, entry.Value)).FirstOrDefault();
        isLatin = most == "latin";
        // Japanese mixes its kana with Chinese letters.
        if (counts.GetValueOrDefault("kana") * 10 > letters)
        {
            return "ja";
        }

        return count * 3 < letters * 2 || letters < 10 ? null : LanguageOf(most!, text);
    }

    private static string? LanguageOf(string script, string text) => script switch
    {
        "greek" => "el",
        "hebrew" => "he",
        "thai" => "th",
        "hangul" => "ko",
        "han" => "zh",
        "cyrillic" => LanguageOfCyrillic(text),
        // Persian and Urdu write with letters of their own; which of the two is not ours to guess.
        "arabic" => text.AsSpan().IndexOfAny(PersianLetters) < 0 ? "ar" : null,
        _ => null,
    };

    private static string? LanguageOfCyrillic(string text)
    {
        var ukrainian = text.AsSpan().IndexOfAny(UkrainianLetters) >= 0;
        var russian = text.AsSpan().IndexOfAny(RussianLetters) >= 0;
        return (ukrainian, russian) switch
        {
            (true, false) => "uk",
            (false, true) => "ru",
            _ => null,
        };
    }

    private static string ScriptOf(char character) => character switch
    {
        < '\u0250' or (>= '\u1E00' and < '\u1F00') => "latin",
        >= '\u0370' and < '\u0400' or (>= '\u1F00' and < '\u2000') => "greek",
        >= '\u0400' and < '\u0530' => "cyrillic",
        >= '\u0590' and < '\u0600' => "hebrew",
        >= '\u0600' and < '\u0780' => "arabic",
        >= '\u0E00' and < '\u0E80' => "thai",
        >= '\u3040' and < '\u3100' => "kana",
        >= '\u3400' and < '\uA000' => "han",
        >= '\uAC00' and < '\uD7B0' => "hangul",
        _ => "other",
    };
}
