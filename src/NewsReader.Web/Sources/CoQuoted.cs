namespace NewsReader.Web.Sources;

/// <summary>Somebody who is quoted in the same articles, and in how many of them.</summary>
public sealed record CoQuoted(int Id, string Name, int Articles);
