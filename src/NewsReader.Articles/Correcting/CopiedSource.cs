namespace NewsReader.Articles.Correcting;

/// <summary>A source in an <see cref="ArticleCopy"/>.</summary>
/// <param name="Number">Tells two sources of the same name apart: two officials of one article may be two people.</param>
public sealed record CopiedSource(string Name, SourceKind Kind, string? Role = null, string? Affiliation = null, int Number = 0)
{
    public bool IsNamed(string name) => NameKey.Of(Name) == NameKey.Of(name);
}
