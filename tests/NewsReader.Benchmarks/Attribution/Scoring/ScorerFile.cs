using System.Text.Json;
using NewsReader.Articles;
using NewsReader.Articles.Attribution;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>
/// Writes attributions for the scorer: one JSON array of {doc, attributions: [{source, cue, content, confidence}]} with
/// [start, end) in UTF-16 units of each text as given. A line of the text is a paragraph.
/// </summary>
internal static class ScorerFile
{
    public static void Write(string folder, string path, Func<AttributableText, IReadOnlyList<AttributionSpan>> find)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        foreach (var file in Directory.EnumerateFiles(TextsIn(folder), "*.txt").Order(StringComparer.Ordinal))
        {
            WriteArticle(json, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), find);
        }

        json.WriteEndArray();
    }

    private static string TextsIn(string folder) =>
        Directory.Exists(Path.Combine(folder, "text")) ? Path.Combine(folder, "text") : folder;

    private static void WriteArticle(Utf8JsonWriter json, string name, string text, Func<AttributableText, IReadOnlyList<AttributionSpan>> find)
    {
        var lines = text.Split('\n');
        var starts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        }

        json.WriteStartObject();
        json.WriteString("doc", name);
        json.WriteStartArray("attributions");
        foreach (var attribution in find(new AttributableText(lines, "en")))
        {
            WriteAttribution(json, attribution, starts);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, AttributionSpan attribution, int[] starts)
    {
        json.WriteStartObject();
        WritePlaces(json, "source", attribution.Source, starts);
        WritePlaces(json, "cue", attribution.Cue, starts);
        WritePlaces(json, "content", attribution.Content, starts);
        json.WriteNumber("confidence", Math.Round(attribution.Confidence, 4));
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, string name, IReadOnlyList<TextPlace> places, int[] starts)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartArray();
            json.WriteNumberValue(starts[place.Paragraph] + place.Start);
            json.WriteNumberValue(starts[place.Paragraph] + place.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
