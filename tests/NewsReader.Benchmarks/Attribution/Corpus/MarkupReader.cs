using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Articles;
using NewsReader.Articles.Attribution;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>
/// Takes the marks out of paragraphs and keeps where they stood: {S1:Ana Diaz} {C1:said} {X1:the bridge will close}.
/// A span of several attributions lists their numbers: {S1,2:She}.
/// </summary>
internal sealed partial class MarkupReader
{
    private readonly SortedDictionary<int, Dictionary<char, List<TextPlace>>> places = [];

    public string Read(string line, int paragraph)
    {
        var text = new StringBuilder();
        var last = 0;
        foreach (Match match in Mark.Matches(line))
        {
            text.Append(line, last, match.Index - last);
            File(match, new TextPlace(paragraph, text.Length, match.Groups["text"].Length));
            text.Append(match.Groups["text"].Value);
            last = match.Index + match.Length;
        }

        return text.Append(line, last, line.Length - last).ToString();
    }

    /// <summary>The attributions by their numbers. One without a content is left out.</summary>
    public IReadOnlyList<(int Number, AttributionSpan Span)> Attributions() =>
        [.. places.Where(entry => entry.Value.ContainsKey('X')).Select(entry => (entry.Key,
            new AttributionSpan(QuotationKind.Indirect, Of(entry.Value, 'X'), Of(entry.Value, 'C'), Of(entry.Value, 'S'), 1)))];

    private static List<TextPlace> Of(Dictionary<char, List<TextPlace>> parts, char role) => parts.GetValueOrDefault(role, []);

    private void File(Match match, TextPlace place)
    {
        foreach (var number in match.Groups["numbers"].Value.Split(','))
        {
            var key = int.Parse(number, CultureInfo.InvariantCulture);
            if (!places.TryGetValue(key, out var parts))
            {
                places[key] = parts = [];
            }

            var role = match.Groups["role"].Value[0];
            if (!parts.TryGetValue(role, out var list))
            {
                parts[role] = list = [];
            }

            list.Add(place);
        }
    }

    [GeneratedRegex(@"\{(?<role>[SCX])(?<numbers>\d+(?:,\d+)*):(?<text>[^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Mark { get; }
}
