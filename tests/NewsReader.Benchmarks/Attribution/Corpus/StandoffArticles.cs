using System.Globalization;
using NewsReader.Articles;
using NewsReader.Articles.Attribution;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>
/// Reads a folder with text/ and attributions/ (brat standoff, places in code points), as other corpora have it. A line of the
/// text is a paragraph. Where a text was annotated several times, the first file counts.
/// </summary>
internal static class StandoffArticles
{
    public static IReadOnlyList<MarkedArticle> In(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal).Select(path => Read(folder, path))];

    private static MarkedArticle Read(string folder, string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = File.ReadAllText(path);
        var notes = Directory.EnumerateFiles(Path.Combine(folder, "attributions"), name + "_*.ann").Order(StringComparer.Ordinal).First();
        return new MarkedArticle(name, new AttributableText(text.Split('\n'), "en"), [.. Attributions(File.ReadAllLines(notes), new LinePlaces(text))]);
    }

    private static IEnumerable<AttributionSpan> Attributions(string[] lines, LinePlaces places)
    {
        var spans = lines.Where(line => line.StartsWith('T')).Select(line => line.Split('\t')).Where(parts => parts.Length > 1)
            .ToDictionary(parts => parts[0], parts => places.Of(parts[1][(parts[1].IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        foreach (var parts in lines.Where(line => line.StartsWith('E')).Select(line => line.Split('\t')).Where(parts => parts.Length > 1))
        {
            var arguments = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(argument => argument.Split(':')).ToList();
            List<TextPlace> Of(string role) =>
                [.. arguments.Where(argument => argument[0].TrimEnd([.. "0123456789"]) == role).SelectMany(argument => spans.GetValueOrDefault(argument[1], [])).OrderBy(place => (place.Paragraph, place.Start))];
            if (Of("Content") is { Count: > 0 } content)
            {
                yield return new AttributionSpan(QuotationKind.Indirect, content, Of("Cue"), Of("Source"), 1);
            }
        }
    }

    /// <summary>Turns ranges of code points ("3 9;12 20") into places in lines.</summary>
    private sealed class LinePlaces
    {
        private readonly int[] units;
        private readonly int[] starts;

        public LinePlaces(string text)
        {
            units = [.. Enumerable.Range(0, text.Length).Where(i => !char.IsLowSurrogate(text[i])), text.Length];
            starts = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1), text.Length + 1];
        }

        public List<TextPlace> Of(string ranges) => [.. ranges.Split(';').SelectMany(range =>
        {
            var ends = range.Split(' ').Select(number => units[int.Parse(number, CultureInfo.InvariantCulture)]).ToArray();
            return Lines(ends[0], ends[1]);
        })];

        private IEnumerable<TextPlace> Lines(int start, int end)
        {
            var line = Array.BinarySearch(starts, start) is >= 0 and var exact ? exact : ~Array.BinarySearch(starts, start) - 1;
            for (; line + 1 < starts.Length && starts[line] < end; line++)
            {
                var (from, to) = (Math.Max(start, starts[line]), Math.Min(end, starts[line + 1] - 1));
                if (to > from)
                {
                    yield return new TextPlace(line, from - starts[line], to - from);
                }
            }
        }
    }
}
