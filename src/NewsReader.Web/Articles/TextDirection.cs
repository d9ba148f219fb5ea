namespace NewsReader.Web.Articles;

internal static class TextDirection
{
    // The languages whose usual script runs from right to left (Unicode CLDR, script metadata).
    private static readonly string[] RightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>
    /// The <c>dir</c> of text in a language: none for one that runs as our own pages do, and "auto", which lets the browser look at
    /// the letters, where the language is not known.
    /// </summary>
    public static string? Of(string? language) =>
        language is null ? "auto" : RightToLeft.Contains(language.Split('-')[0].ToLowerInvariant()) ? "rtl" : null;
}
