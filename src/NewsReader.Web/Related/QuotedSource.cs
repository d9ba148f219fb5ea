namespace NewsReader.Web.Related;

/// <summary>A source of the library that an article quotes, as it prints the name.</summary>
/// <param name="Articles">How many articles quote it: the fewer, the more it says that two do.</param>
internal sealed record QuotedSource(int Id, string Name, int Articles);
