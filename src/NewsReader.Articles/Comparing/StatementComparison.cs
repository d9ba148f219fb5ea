namespace NewsReader.Articles.Comparing;

/// <summary>Two printings of a statement side by side.</summary>
public sealed class StatementComparison
{
    private const int MostWords = 300;

    // Of the shorter one: with more it is the longer one trimmed, with less it is reworded.
    private const double Kept = 0.85;
    private const double Alike = 0.5;
    private const int LeastShared = 4;

    // A leading "that" or a "the" is no trimming.
    private const int LeastTrimmed = 3;

    private readonly IReadOnlyList<StatementWord> ours;
    private readonly IReadOnlyList<StatementWord> theirs;
    private readonly bool[] oursShared;
    private readonly bool[] theirsShared;
    private readonly int shared;

    public StatementComparison(string ours, string theirs)
    {
        this.ours = StatementWords.In(ours, MostWords);
        this.theirs = StatementWords.In(theirs, MostWords);
        oursShared = new bool[this.ours.Count];
        theirsShared = new bool[this.theirs.Count];
        shared = Align();
    }

    /// <summary>What the other printing did; null when the two are not one statement.</summary>
    public StatementChange? Change => ByOrder ?? (SharesTellingWords ? StatementChange.Reworded : null);

    /// <summary>Where our printing has words that theirs lacks, as (start, length) in the text, neighbours joined.</summary>
    public IReadOnlyList<(int Start, int Length)> OnlyOurs => RunsOf(ours, oursShared);

    /// <summary>Where theirs has words that ours lacks.</summary>
    public IReadOnlyList<(int Start, int Length)> OnlyTheirs => RunsOf(theirs, theirsShared);

    // By the words that both have in the same order.
    private StatementChange? ByOrder
    {
        get
        {
            var (shorter, longer) = (Math.Min(ours.Count, theirs.Count), Math.Max(ours.Count, theirs.Count));
            return shared < LeastShared ? null
                : shared == shorter && longer - shorter <= 1 ? StatementChange.None
                : shared >= Kept * shorter && longer - shorter >= LeastTrimmed ? (theirs.Count < ours.Count ? StatementChange.Trimmed : StatementChange.Fuller)
                : shared >= Alike * longer ? StatementChange.Reworded
                : null;
        }
    }

    // The order may be another in a paraphrase. Short words are in every sentence.
    private bool SharesTellingWords
    {
        get
        {
            var telling = Telling(ours);
            var others = Telling(theirs);
            var both = telling.Intersect(others).Count();
            return both >= LeastShared && both >= Alike * telling.Union(others).Count();
        }
    }

    private static HashSet<string> Telling(IReadOnlyList<StatementWord> words) =>
        [.. words.Select(word => word.Key).Where(key => key.Length > 3)];

    // The longest common subsequence, and which words are in it.
    private int Align()
    {
        var lengths = new int[ours.Count + 1, theirs.Count + 1];
        for (var i = ours.Count - 1; i >= 0; i--)
        {
            for (var j = theirs.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = ours[i].Key == theirs[j].Key ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < ours.Count && j < theirs.Count;)
        {
            if (ours[i].Key == theirs[j].Key)
            {
                oursShared[i++] = theirsShared[j++] = true;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return lengths[0, 0];
    }

    private static List<(int Start, int Length)> RunsOf(IReadOnlyList<StatementWord> words, bool[] isShared)
    {
        var runs = new List<(int Start, int Length)>();
        for (var at = 0; at < words.Count; at++)
        {
            if (isShared[at])
            {
                continue;
            }

            if (at > 0 && !isShared[at - 1])
            {
                runs[^1] = (runs[^1].Start, words[at].Start + words[at].Length - runs[^1].Start);
            }
            else
            {
                runs.Add((words[at].Start, words[at].Length));
            }
        }

        return runs;
    }
}
