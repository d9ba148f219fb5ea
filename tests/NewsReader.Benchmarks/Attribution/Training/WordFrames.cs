using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Adds to the classes of words what may follow them and which attitude they tell.</summary>
internal static class WordFrames
{
    /// <summary>The letters of the files, each its bit.</summary>
    private const string VerbFrames = "twiogsep";
    private const string Attitudes = "cke";
    private const uint OwnList = 8;

    /// <param name="frames">Lines of a kind (v, n, a, or p for a verb with its particle), the word and letters.</param>
    /// <param name="attitudes">Lines of a kind (n or a) and words.</param>
    public static void File(
        SortedDictionary<uint, WordClass> built, IEnumerable<string> frames, IEnumerable<string> attitudes, Dictionary<string, string[]> irregular)
    {
        foreach (var line in frames.Select(line => line.Split('\t')))
        {
            FileWord(built, line[0], line[1], line[2], irregular);
        }

        foreach (var line in attitudes.Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')))
        {
            foreach (var word in line[1..])
            {
                FileAttitude(built, line[0], word, OwnList);
            }
        }
    }

    private static void FileWord(SortedDictionary<uint, WordClass> built, string kind, string word, string letters, Dictionary<string, string[]> irregular)
    {
        switch (kind)
        {
            case "v":
                foreach (var form in VerbForms.Of(word, irregular.GetValueOrDefault(word, [])))
                {
                    Add(built, WordHash.Of(form), known => known.WithVerbFrames(Bits(letters, VerbFrames)));
                }

                break;
            case "p":
                FilePhrase(built, word.Split(' '), letters, irregular);
                break;
            default:
                FileAttitude(built, kind, word, Bits(letters, Attitudes));
                break;
        }
    }

    /// <summary>A verb with its particle has the class of what it means: saying, thinking, feeling, or something else.</summary>
    private static void FilePhrase(SortedDictionary<uint, WordClass> built, string[] words, string letters, Dictionary<string, string[]> irregular)
    {
        var meaning = WordClass.Of("xcke".IndexOf(letters[0], StringComparison.Ordinal) + 1, false, false, 0, 0, false, false, false);
        foreach (var form in VerbForms.Of(words[0], irregular.GetValueOrDefault(words[0], [])))
        {
            built[WordClasses.Pair(WordHash.Of(form), WordHash.Of(words[1]))] = meaning;
        }
    }

    private static void FileAttitude(SortedDictionary<uint, WordClass> built, string kind, string word, uint bits)
    {
        if (kind == "a")
        {
            Add(built, WordHash.Of(word), known => known.WithAdjectiveFrames(bits));
        }
        else
        {
            Add(built, WordHash.Of(word), known => known.WithNounFrames(bits));
            Add(built, WordHash.Of(VerbForms.WithS(word)), known => known.WithNounFrames(bits));
        }
    }

    private static void Add(SortedDictionary<uint, WordClass> built, uint key, Func<WordClass, WordClass> with) =>
        built[key] = with(built.GetValueOrDefault(key));

    private static uint Bits(string letters, string order) =>
        letters.Where(order.Contains).Aggregate(0u, (bits, letter) => bits | (1u << order.IndexOf(letter, StringComparison.Ordinal)));
}
