namespace NewsReader.Articles.Identity;

/// <summary>
/// What is printed with a name and tells people of one name apart. Two sources of one name are the same unless these
/// clash: other kinds of source, other middle initials, walks of life that one person seldom has two of ("footballer",
/// "senator"), other countries. A shared affiliation settles it; a fact that one of them lacks settles nothing.
/// </summary>
public sealed class SourceFacts
{
    private readonly HashSet<string> initials = [];
    private readonly HashSet<string> affiliations = [];
    private readonly HashSet<string> countries = [];
    private readonly HashSet<string> roles = [];
    private readonly HashSet<Walk> walks = [];
    private string? firstDescription;

    public required SourceKind Kind { get; init; }

    public static SourceFacts Of(ArticleSource printed)
    {
        var facts = new SourceFacts { Kind = printed.Kind };
        facts.AddName(printed.Name);
        facts.AddDescription(printed.Role, printed.Affiliation);
        return facts;
    }

    public void AddName(string name)
    {
        if (Kind == SourceKind.Person)
        {
            initials.UnionWith(SourceKey.MiddleInitialsOf(name));
        }
    }

    public void AddDescription(string? role, string? affiliation)
    {
        firstDescription ??= role ?? affiliation;
        if (role is not null)
        {
            roles.Add(NameKey.Of(role));
            ReadWords(role);
        }

        if (affiliation is not null)
        {
            affiliations.Add(NameKey.Of(affiliation));
            ReadWords(affiliation);
        }
    }

    /// <summary>Why the two are hardly one, as a sentence; null when nothing speaks against it.</summary>
    public string? ClashWith(SourceFacts other)
    {
        if (Kind != other.Kind)
        {
            return "They are of different kinds.";
        }

        if (AreApart(initials, other.initials))
        {
            return "Their middle initials differ.";
        }

        if (affiliations.Overlaps(other.affiliations))
        {
            return null;
        }

        var printed = $"{firstDescription}, {other.firstDescription}";
        return AreApart(walks, other.walks) ? $"What they do does not fit together: {printed}."
            : AreApart(countries, other.countries) ? $"They are printed with different countries: {printed}."
            : null;
    }

    /// <summary>Whether something printed with both is the same.</summary>
    public bool AgreeWith(SourceFacts other) =>
        affiliations.Overlaps(other.affiliations) || roles.Overlaps(other.roles) || initials.Overlaps(other.initials);

    private static bool AreApart<T>(HashSet<T> one, HashSet<T> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    private void ReadWords(string text)
    {
        var before = "";
        foreach (var word in text.Split([' ', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => NameKey.Of(word.Replace(".", "", StringComparison.Ordinal))))
        {
            // An ambassador to Spain and an expert on Mali are seldom from there.
            if (before is not ("to" or "on" or "for" or "in" or "about") && Countries.Of(word) is { } country)
            {
                countries.Add(country);
            }

            if (Walks.Of(word) is { } walk)
            {
                walks.Add(walk);
            }

            before = word is "the" ? before : word;
        }
    }
}
