namespace NewsReader.Web.Layout;

/// <summary>One thing that a reader chooses about reading: the name of its form field, its cookie and its <c>data-</c> attribute.</summary>
/// <param name="Name">A word of lower-case letters.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Default">The value where nothing was chosen.</param>
/// <param name="Choices">By value, in the order shown, what the reader sees.</param>
internal sealed record ReaderSetting(string Name, string Label, string Default, IReadOnlyList<(string Value, string Label)> Choices)
{
    /// <summary>What the choices mean, where their labels cannot say it.</summary>
    public string? Meaning { get; init; }

    /// <summary>Whether the page itself is another with another choice, and not only its look.</summary>
    public bool ChangesPage { get; init; }

    public bool Has(string value) => Choices.Any(choice => choice.Value == value);

    public string Of(HttpContext? context) =>
        context?.Request.Cookies[Name] is { } chosen && Has(chosen) ? chosen : Default;
}
