namespace NewsReader.Articles.Importing;

/// <summary>Where bytes came from, as far as they do not say so themselves.</summary>
/// <param name="Address">The address that they were fetched from; the page's relative links start there.</param>
/// <param name="Charset">The character set that was named beside them, as in a Content-Type; a byte order mark outranks it.</param>
public sealed record InputOrigin(string? Address = null, string? Charset = null)
{
    public static readonly InputOrigin Unknown = new();
}
