namespace NewsReader.Web.Articles;

public sealed record AuthorName(int Id, string Name);
