using System.Globalization;
using System.Text;
using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>
/// Reads GUM's sentences: a line a token with its form, part of speech, head and relation, "+" when no space follows.
/// Our tokenizer cuts the text anew; a token of ours that covers several of GUM's takes its facts from their head.
/// </summary>
internal static class GumText
{
    public static IReadOnlyList<GumSentence> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<GumSentence> Read(string path)
    {
        var lines = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0 && line != "#")
            {
                lines.Add(line.Split('\t'));
            }
            else if (line.Length == 0 && lines.Count > 0)
            {
                yield return Retokenised(lines);
                lines = [];
            }
        }
    }

    private static GumSentence Retokenised(List<string[]> lines)
    {
        var text = new StringBuilder();
        var owner = new List<int>();
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            text.Append(line[0]);
            owner.AddRange(Enumerable.Repeat(i, line[0].Length));
            if (line[^1] != "+")
            {
                text.Append(' ');
                owner.Add(i);
            }
        }

        var tokens = Tokenizer.Split(text.ToString());
        var ours = OurTokens(tokens, owner, lines.Count);
        var heads = lines.ConvertAll(line => int.Parse(line[2], CultureInfo.InvariantCulture) - 1);
        var chosen = Array.ConvertAll(tokens, token => HeadOf(token, owner, heads));
        return new GumSentence(
            tokens,
            Array.ConvertAll(chosen, i => PennTags.Parse(lines[i][1])),
            Array.ConvertAll(chosen, i => heads[i] < 0 ? -1 : ours[heads[i]]),
            Array.ConvertAll(chosen, i => lines[i][3]));
    }

    private static int[] OurTokens(Token[] tokens, List<int> owner, int count)
    {
        var ours = new int[count];
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            for (var at = tokens[i].Start; at < tokens[i].End; at++)
            {
                ours[owner[at]] = i;
            }
        }

        return ours;
    }

    /// <summary>Of GUM's tokens under one of ours, the one whose head stands outside.</summary>
    private static int HeadOf(Token token, List<int> owner, List<int> heads)
    {
        var (first, last) = (owner[token.Start], owner[token.End - 1]);
        for (var i = last; i > first; i--)
        {
            if (heads[i] < first || heads[i] > last)
            {
                return i;
            }
        }

        return first;
    }
}
