namespace NewsReader.Articles.Attribution.Sources;

/// <summary>A proper name where it is printed, without titles and articles.</summary>
/// <param name="Text">The name as printed.</param>
/// <param name="Kind">Person or organisation, by the look of it.</param>
/// <param name="IsCertain">Whether the name itself says what it is: a title, a given name, "University".</param>
/// <param name="Role">What is printed before it: "German Chancellor".</param>
/// <param name="Affiliation">What is printed before the role: "Bank of Spain".</param>
internal sealed record PrintedName(
    string Text, SourceKind Kind, bool IsCertain, Gender Gender, string? Role = null, string? Affiliation = null)
{
    /// <summary>The words as <see cref="NameKey"/> sees them, "the" left out.</summary>
    public string[] Keys { get; } = KeysOf(Text);

    public string Key => string.Join(' ', Keys);

    private static string[] KeysOf(string text)
    {
        var keys = NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return keys.Length > 1 && keys[0] == "the" ? keys[1..] : keys;
    }
}
