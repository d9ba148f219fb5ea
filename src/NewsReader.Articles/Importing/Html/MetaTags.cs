using AngleSharp.Dom;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The page's meta elements by name, property or itemprop.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IEnumerable<IElement> metas)
    {
        foreach (var meta in metas)
        {
            var content = CleanText.Line(meta.GetAttribute("content") ?? "").Trim();
            if (content.Length > 0)
            {
                Note(meta.GetAttribute("property"), content);
                Note(meta.GetAttribute("name"), content);
                Note(meta.GetAttribute("itemprop"), content);
            }
        }
    }

    /// <summary>The first value of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var found))
            {
                return found[0];
            }
        }

        return null;
    }

    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var found) ? found : [];

    /// <summary>The first value of each name that is wanted.</summary>
    public IEnumerable<string> Where(Func<string, bool> isWanted) => values.Where(named => isWanted(named.Key)).Select(named => named.Value[0]);

    private void Note(string? names, string content)
    {
        foreach (var name in (names ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!values.TryGetValue(name, out var list))
            {
                values[name] = list = [];
            }

            list.Add(content);
        }
    }
}
