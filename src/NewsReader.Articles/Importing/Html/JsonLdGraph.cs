using System.Text.Json;

namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// All JSON-LD objects of a page in one list, however they are nested: single, in an array, under <c>@graph</c>.
/// A reference by <c>@id</c> finds the object that it means.
/// </summary>
internal sealed class JsonLdGraph
{
    private const int MaxObjects = 2000;

    private static readonly JsonSerializerOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private readonly List<JsonElement> objects = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    public JsonLdGraph(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
        {
            if (Parse(script) is { } json)
            {
                Collect(json);
            }
        }
    }

    public IReadOnlyList<JsonElement> Objects => objects;

    /// <summary>The object itself, or the one that its <c>@id</c> refers to.</summary>
    public JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && IdOf(value) is { } id && !value.TryGetProperty("name", out _) && byId.TryGetValue(id, out var meant)
            ? meant
            : value;

    /// <summary>A string's text; null for anything else, and for escapes that make half a surrogate pair.</summary>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? IdOf(JsonElement json) => json.TryGetProperty("@id", out var id) ? TextOf(id) : null;

    // Some pages wrap the object in a comment or leave line feeds inside its strings.
    private static JsonElement? Parse(string script)
    {
        var text = script.Trim().TrimEnd(';');
        var start = text.AsSpan().IndexOfAny('{', '[');
        return start < 0 ? null : TryParse(text[start..]) ?? TryParse(WithoutControls(text[start..]));
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string WithoutControls(string text)
    {
        var end = text.AsSpan().LastIndexOfAny('}', ']') + 1;
        return string.Create(end, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(from[i]) ? ' ' : from[i];
            }
        });
    }

    private void Collect(JsonElement json)
    {
        if (objects.Count >= MaxObjects)
        {
            return;
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                Collect(item);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            Add(json);
            foreach (var property in json.EnumerateObject())
            {
                Collect(property.Value);
            }
        }
    }

    // A bare reference is no object of its own.
    private void Add(JsonElement json)
    {
        objects.Add(json);
        if (IdOf(json) is { } id && json.EnumerateObject().Skip(1).Any() && (!byId.ContainsKey(id) || json.TryGetProperty("name", out _)))
        {
            byId[id] = json;
        }
    }
}
