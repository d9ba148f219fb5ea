using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>What an outlet prints about an author below an article: "Lia Moreau covers the coast for …".</summary>
/// <param name="Author">Whom it is about.</param>
internal sealed partial record AuthorNote(string Author)
{
    private const int Longest = 700;

    public static bool IsPlausible(string text) => Read(text) is not null;

    /// <summary>A note begins with a full name and speaks of writing, reporting or research; anything else is null.</summary>
    public static AuthorNote? Read(string text) =>
        text.Length <= Longest && Beginning(text) is { } name && Trade.IsMatch(text) ? new AuthorNote(PersonName.Written(name)) : null;

    /// <summary>The name that the text begins with, before a verb of the present.</summary>
    public static string? Beginning(string text)
    {
        var head = text.Length > 120 ? text[..120] : text;
        var match = NameAndVerb.Match(head);
        return match.Success && PersonName.IsPlausible(match.Groups["name"].Value) ? match.Groups["name"].Value : null;
    }

    /// <summary>A line above a note: "About the author".</summary>
    public static bool IsLabel(string line) => line.Length < 40 && Label.IsMatch(line);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}\p{M}.'’\-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’\-]*|de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|al)){1,4}?)"
        + @",? (?:\p{Ll}+ly )?(?:is|has|covers?|writes|reports|works|follows|edits|leads|teaches|contributes|joined|lives|specialises|specializes|holds|runs|hosts"
        + @"|ist|schreibt|arbeitet|berichtet|leitet|lebt|lehrt|est|couvre|écrit|travaille|dirige|enseigne|suit|es|cubre|escribe|trabaja|dirige|enseña|è|scrive)\b",
        Options)]
    private static partial Regex NameAndVerb { get; }

    [GeneratedRegex(
        @"\b(?:report(?:s|er|ing)|journalis[tm]\w*|writ(?:es|er|ing)|editor\w*|correspondent|columnist|covers|covering|author|freelance\w*|news\w*|readers|contribut\w+|professor|lecturer|fellow|researcher"
        + @"|schreibt|redakteur\w*|journalist\w*|korrespondent\w*|autor\w*|berichtet|freie[rn]?|professor\w*|journaliste|correspondante?|rédact\w+|couvre|écrit|auteure?|autrice|chercheu\w+"
        + @"|periodista|corresponsal|redactora?|escribe|cubre|autora?|profesora?|giornalista|scrive)\b",
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Trade { get; }

    [GeneratedRegex(
        @"^(?:about the (?:authors?|writer|reporter|journalist)|(?:über den autor|über die autorin|zur person|zum autor|zur autorin)|à propos (?:de l['’]auteure?|de l['’]autrice|de l['’]auteur)"
        + @"|(?:sobre|acerca) (?:del?|el|la) (?:autora?|la autora)|l['’]autore|sull['’]autore|sobre o autor):?$",
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Label { get; }
}
