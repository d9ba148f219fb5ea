using System.Globalization;
using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Makes the classes of words from WordNet's files and our own list of cues, for every regular and irregular form.</summary>
internal static class WordClassTrainer
{
    private const int Communication = 4;
    private const int Cognition = 3;
    private const int CommunicationNoun = 8;
    private const int GroupNoun = 12;
    private const int PersonNoun = 16;

    /// <param name="classes">Lines of a word, its verb senses' files and its noun senses' files, most usual first.</param>
    /// <param name="cues">Lines of a strength and verbs.</param>
    /// <param name="irregular">Lines of a verb and its irregular forms.</param>
    /// <param name="frames">Lines of a kind of word, the word and its frames.</param>
    /// <param name="attitudes">Lines of a kind of word and words.</param>
    public static SortedDictionary<uint, WordClass> Build(
        IEnumerable<string> classes, IEnumerable<string> cues, IEnumerable<string> irregular, IEnumerable<string> frames, IEnumerable<string> attitudes)
    {
        var strengths = Strengths(cues);
        var verbs = irregular.Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);
        var built = new SortedDictionary<uint, WordClass>();
        foreach (var line in classes.Select(line => line.Split('\t')))
        {
            strengths.Remove(line[0], out var strength);
            FileWord(built, line[0], Files(line[1]), Files(line[2]), strength, verbs);
        }

        foreach (var (word, strength) in strengths)
        {
            FileWord(built, word, [], [], strength, verbs);
        }

        WordFrames.File(built, frames, attitudes, verbs);
        return built;
    }

    private static SortedDictionary<string, int> Strengths(IEnumerable<string> cues)
    {
        var strengths = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in cues.Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')))
        {
            foreach (var verb in line[1..])
            {
                strengths.TryAdd(verb, int.Parse(line[0], CultureInfo.InvariantCulture));
            }
        }

        return strengths;
    }

    private static int[] Files(string list) =>
        list.Length == 0 ? [] : [.. list.Split(',').Select(file => int.Parse(file, CultureInfo.InvariantCulture))];

    private static void FileWord(
        SortedDictionary<uint, WordClass> built, string word, int[] verb, int[] noun, int strength, Dictionary<string, string[]> irregular)
    {
        var asVerb = WordClass.Of(verb.FirstOrDefault(), verb.Take(3).Contains(Communication), verb.Take(3).Contains(Cognition), strength, 0, false, false, false);
        var asNoun = WordClass.Of(0, false, false, 0, noun.FirstOrDefault(), noun.Take(3).Contains(PersonNoun),
            noun.Take(3).Contains(GroupNoun), noun.Take(3).Contains(CommunicationNoun));
        if (asVerb.Bits != 0)
        {
            foreach (var form in VerbForms.Of(word, irregular.GetValueOrDefault(word, [])))
            {
                Join(built, form, asVerb);
            }
        }

        if (asNoun.Bits != 0)
        {
            Join(built, word, asNoun);
            Join(built, VerbForms.WithS(word), asNoun);
        }
    }

    private static void Join(SortedDictionary<uint, WordClass> built, string form, WordClass part)
    {
        var key = WordHash.Of(form);
        var known = built.GetValueOrDefault(key);
        var keepsVerb = known.AsVerb != 0 && known.CueStrength >= part.CueStrength;
        var keepsNoun = known.AsNoun != 0;
        built[key] = new WordClass(
            (keepsVerb || part.AsVerb == 0 ? known.AsVerb : part.AsVerb) | ((keepsNoun || part.AsNoun == 0 ? known.AsNoun : part.AsNoun) << 8));
    }
}
