namespace NewsReader.Articles.Importing.Html;

/// <summary>How words are set. Two runs in one style are one run.</summary>
/// <param name="Address">Where a link leads (absolute, http or https); null outside links.</param>
/// <param name="InLink">True inside a link, also one that leads nowhere we would send a reader.</param>
internal readonly record struct InlineStyle(
    bool Strong = false, bool Emphasis = false, bool Code = false, bool Struck = false, bool Raised = false, bool Lowered = false, string? Address = null, bool InLink = false)
{
    public static readonly InlineStyle Plain;
}
