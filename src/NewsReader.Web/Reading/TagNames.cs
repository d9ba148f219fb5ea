namespace NewsReader.Web.Reading;

/// <summary>How tags are written: in lower case, with single blanks and without commas, so that one tag has one spelling.</summary>
internal static class TagNames
{
    public const int MaxLength = 40;

    /// <summary>The most tags of one article.</summary>
    public const int Most = 20;

    public static string Of(string typed) => string.Join(
        ' ', typed.ToLowerInvariant().Split([' ', '\t', '\n', '\r', ',', '#', '"'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The tags of a line in which commas part them.</summary>
    public static string[] In(string line) => line.Split(',');

    /// <summary>The tags to store, each once; or the reason why these cannot be.</summary>
    public static IReadOnlyList<string>? Read(IEnumerable<string> typed, out string? problem)
    {
        var names = typed.Select(Of).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        problem = names.Find(name => name.Length > MaxLength) is { } tooLong
            ? $"A tag may have {MaxLength} characters; “{tooLong[..MaxLength]}…” has {tooLong.Length}."
            : names.Count > Most ? $"An article may have {Most} tags; these are {names.Count}." : null;
        return problem is null ? names : null;
    }
}
