using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Somebody or something that an article names or describes, whether it is credited with words or not.</summary>
internal sealed class CastMember(FoundSource source)
{
    private readonly HashSet<string> roles = new(StringComparer.OrdinalIgnoreCase);

    public FoundSource Source { get; } = source;

    /// <summary>The words of the fullest name so far; empty for who has none.</summary>
    public string[] Keys { get; private set; } = [];

    public Gender Gender { get; set; }

    public bool IsPlural { get; init; }

    /// <summary>Whether the kind is more than a guess.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>Takes in another printing of the name: the fuller one is kept, and what it says of role and affiliation.</summary>
    public void Add(PrintedName name)
    {
        if (name.Keys.Length > Keys.Length || (name.Keys.Length == Keys.Length && IsBetterPrinted(name)))
        {
            Keys = name.Keys;
            Source.Name = name.Text;
        }

        if (name.IsCertain && !IsCertain)
        {
            Source.Kind = name.Kind;
            IsCertain = true;
        }

        Gender = Gender == Gender.Unknown ? name.Gender : Gender;
        Describe(name.Role, name.Affiliation);
    }

    public void Describe(string? role, string? affiliation)
    {
        if (Source.Kind != SourceKind.Person)
        {
            return;
        }

        role = role is not null && Array.TrueForAll(role.Split(' '), word => Descriptors.Contains(word.ToLowerInvariant()) && !Nouns.IsRole(word.ToLowerInvariant())) ? null : role;

        if (role is not null)
        {
            roles.Add(role);
        }

        if (role is not null && (Source.Role is null || IsSameRole(role) || (Honorifics.IsRank(Source.Role) && !Honorifics.IsRank(role))))
        {
            Source.Role = role;
            Source.Affiliation = affiliation ?? Source.Affiliation;
        }

        Source.Affiliation ??= role is null ? affiliation : null;
    }

    /// <summary>Whether any role printed so far has the noun: "governor" of "Gov.".</summary>
    public bool HasRole(string noun) =>
        roles.Any(role => role.Split(' ', '-').Any(word => Honorifics.Spelled(word) == noun));

    /// <summary>"Director" and "director of research" are one role, the second with more to say of it.</summary>
    private bool IsSameRole(string role) => Source.Affiliation is null && string.Equals(role, Source.Role, StringComparison.OrdinalIgnoreCase);

    /// <summary>"The Sentry" says more than "Sentry", "Ana" is more of a name than "ANA".</summary>
    private bool IsBetterPrinted(PrintedName name) =>
        name.Text.Length > Source.Name.Length && name.Text.StartsWith("The ", StringComparison.Ordinal);
}
