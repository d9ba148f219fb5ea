using System.Text.Json;

namespace NewsReader.Articles.Importing.Markdown;

/// <summary>The fields above a Markdown article between two lines of dashes: <c>key: value</c>, and lists of values.</summary>
internal sealed class FrontMatter
{
    private const int MaxLines = 200;

    private readonly Dictionary<string, List<string>> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the article itself begins, in UTF-16 units.</summary>
    public int End { get; private set; }

    public string? Standfirst => First("standfirst", "subtitle", "dek", "deck") is { } written ? CleanText.Line(written) : null;

    public bool Holds(string name) => fields.ContainsKey(name);

    /// <summary>The first value of the first of the names that has one.</summary>
    public string? First(params ReadOnlySpan<string> names) => All(names) is [var first, ..] ? first : null;

    /// <summary>All values of the first of the names that has one.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var values) && values.Count > 0)
            {
                return values;
            }
        }

        return [];
    }

    public static FrontMatter Read(string text)
    {
        var matter = new FrontMatter();
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        if (LineAt(text, at).TrimEnd() is not "---")
        {
            return matter;
        }

        var lines = new List<string>();
        for (at = Next(text, at); at < text.Length && lines.Count < MaxLines; at = Next(text, at))
        {
            var line = LineAt(text, at);
            if (line.TrimEnd() is "---" or "...")
            {
                matter.End = Next(text, at);
                matter.Fill(lines);
                return matter;
            }

            lines.Add(line.ToString());
        }

        return matter;
    }

    private void Fill(List<string> lines)
    {
        List<string>? current = null;
        foreach (var line in lines)
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("- ", StringComparison.Ordinal))
            {
                current?.AddRange(ValuesOf(trimmed[2..]));
            }
            else if (trimmed.IndexOf(':', StringComparison.Ordinal) is > 0 and < 60 and var colon && trimmed[0] != '#')
            {
                var isNested = char.IsWhiteSpace(line[0]);
                var values = ValuesOf(trimmed[(colon + 1)..]).ToList();
                if (isNested && trimmed[..colon] == "name")
                {
                    current?.AddRange(values);
                }
                else if (!isNested)
                {
                    fields[trimmed[..colon].Trim('"', '\'', ' ')] = current = values;
                }
            }
        }
    }

    private static IEnumerable<string> ValuesOf(string written)
    {
        var text = written.Trim();
        if (text.StartsWith("name:", StringComparison.Ordinal))
        {
            text = text["name:".Length..].Trim();
        }

        if (text is ['[', .. var inner, ']'])
        {
            return inner.Split(',').SelectMany(ValuesOf);
        }

        return Unquoted(text) is { Length: > 0 } value ? [value] : [];
    }

    private static string Unquoted(string text)
    {
        if (text is ['\'', .. var single, '\''])
        {
            return single.Replace("''", "'", StringComparison.Ordinal);
        }

        if (text is not ['"', .., '"'])
        {
            return text is "null" or "~" or "|" or ">" ? "" : text;
        }

        try
        {
            return JsonSerializer.Deserialize<string>(text) ?? "";
        }
        catch (JsonException)
        {
            return text[1..^1];
        }
    }

    private static ReadOnlySpan<char> LineAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    private static int Next(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
