namespace NewsReader.Web.Search;

/// <summary>One piece of a query as typed: <c>-source:"Ana Diaz"</c>.</summary>
/// <param name="Operator">What stands before the colon, in lower case; null without one.</param>
/// <param name="Text">The word or the phrase, without its marks.</param>
/// <param name="IsPhrase">It stood in quotation marks.</param>
/// <param name="IsPrefix">It ended in a star.</param>
/// <param name="IsExcluded">It began with a minus.</param>
internal sealed record SearchTerm(string? Operator, string Text, bool IsPhrase, bool IsPrefix, bool IsExcluded);
