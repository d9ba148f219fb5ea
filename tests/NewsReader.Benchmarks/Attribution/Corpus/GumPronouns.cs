using System.Text;
using NewsReader.Articles;
using NewsReader.Articles.Attribution;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>
/// A text of GUM with its "he" and "she": where they stand, and by which words the text has named their entity before.
/// Read from GUM's CoNLL-U files with entities ("dep").
/// </summary>
internal sealed class GumPronouns
{
    private readonly List<string> paragraphs = [];
    private readonly Dictionary<string, HashSet<string>> names = [];
    private readonly StringBuilder paragraph = new();
    private readonly List<(string Entity, bool IsPerson, HashSet<string> Names)> open = [];

    private GumPronouns(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line == "# newpar")
            {
                EndParagraph();
            }
            else if (line.Split('\t') is { Length: 10 } columns && columns[0].All(char.IsDigit))
            {
                Read(columns);
            }
        }

        EndParagraph();
    }

    public AttributableText Text => new(paragraphs, "en");

    /// <summary>The pronouns whose person is named before them, with all words of that person's names.</summary>
    public List<(TextPlace Place, IReadOnlySet<string> Names)> Pronouns { get; } = [];

    public static IEnumerable<GumPronouns> In(string folder, string genre) =>
        Directory.EnumerateFiles(folder, $"GUM_{genre}_*.conllu").Order(StringComparer.Ordinal).Select(path => new GumPronouns(path));

    private void EndParagraph()
    {
        if (paragraph.Length > 0)
        {
            paragraphs.Add(paragraph.ToString().TrimEnd());
            paragraph.Clear();
        }
    }

    private void Read(string[] columns)
    {
        var place = new TextPlace(paragraphs.Count, paragraph.Length, columns[1].Length);
        var entities = columns[9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";
        Open(entities, columns[1], place);
        if (columns[3] == "PROPN")
        {
            foreach (var (_, _, known) in open.Where(mention => mention.IsPerson))
            {
                known.Add(NameKey.Of(columns[1]));
            }
        }

        Close(entities);
        paragraph.Append(columns[1]).Append(columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
    }

    private void Open(string entities, string word, TextPlace place)
    {
        foreach (var part in entities.Split('(').Skip(1))
        {
            var fields = part.Split(')')[0].Split('-');
            if (!names.TryGetValue(fields[0], out var known))
            {
                names[fields[0]] = known = [];
            }

            open.Add((fields[0], fields[1] == "person", known));
            if (word.ToLowerInvariant() is "he" or "she" && part.Contains(')', StringComparison.Ordinal) && fields[1] == "person" && known.Count > 0)
            {
                Pronouns.Add((place, known));
            }
        }
    }

    /// <summary>"3)" closes the last mention of entity 3 that is open; "(3-person…)" opens and closes one.</summary>
    private void Close(string entities)
    {
        for (var at = entities.IndexOf(')', StringComparison.Ordinal); at >= 0; at = entities.IndexOf(')', at + 1))
        {
            var start = entities.LastIndexOfAny(['(', ')'], at - 1) + 1;
            var name = entities[start..at].Split('-')[0];
            var last = open.FindLastIndex(mention => mention.Entity == name);
            if (last >= 0)
            {
                open.RemoveAt(last);
            }
        }
    }
}
