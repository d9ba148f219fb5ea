namespace NewsReader.Web.Articles;

/// <summary>An article that the reader came by, following related links.</summary>
public sealed record TrailStep(int Id, string Headline);
