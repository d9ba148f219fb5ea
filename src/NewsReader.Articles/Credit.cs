namespace NewsReader.Articles;

/// <summary>An author's place in the byline of one article.</summary>
public sealed class Credit
{
    public int Id { get; private set; }

    public required Author Author { get; set; }

    public int Position { get; init; }
}
