using System.Globalization;
using NewsReader.Articles.Attribution;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>Reads the articles of a folder, by name, so that the order is the same everywhere.</summary>
internal static class MarkedArticles
{
    public static IReadOnlyList<MarkedArticle> In(string folder) =>
        !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static MarkedArticle Read(string path)
    {
        var paragraphs = new List<string>();
        var markup = new MarkupReader();
        foreach (var line in File.ReadLines(path).TakeWhile(line => line != "---").Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            paragraphs.Add(markup.Read(line, paragraphs.Count));
        }

        var gold = markup.Attributions();
        var places = gold.Index().ToDictionary(each => each.Item.Number, each => each.Index);
        return new MarkedArticle(Path.GetFileNameWithoutExtension(path), new AttributableText(paragraphs, "en"), [.. gold.Select(each => each.Span)])
        {
            Entities = [.. File.ReadLines(path).SkipWhile(line => line != "---").Skip(1).Where(line => line.Length > 0).Select(line => Entity(line, places))],
        };
    }

    /// <summary>A line as "E1 person | Ana Diaz | role: mayor | affiliation: Lyle | 1, 4".</summary>
    private static MarkedEntity Entity(string line, Dictionary<int, int> places)
    {
        var parts = line.Split(" | ");
        string? After(string label) => parts.FirstOrDefault(part => part.StartsWith(label, StringComparison.Ordinal))?[label.Length..];
        var numbers = parts[^1].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture));
        return new MarkedEntity(
            parts[0].Split(' ')[^1], parts[1], After("role: "), After("affiliation: "), numbers.Where(places.ContainsKey).Select(number => places[number]).ToHashSet());
    }
}
