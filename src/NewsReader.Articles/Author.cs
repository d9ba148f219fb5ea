namespace NewsReader.Articles;

/// <summary>A person who wrote articles of the library.</summary>
public sealed class Author
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    /// <summary>What the outlet prints about the author under the article.</summary>
    public string? Note { get; set; }

    /// <summary>What two spellings of one name share; see <see cref="NameKey"/>.</summary>
    public string Key
    {
        get => field ??= NameKey.Of(Name);
        private set;
    }

    public bool IsNamed(string name) => Key == NameKey.Of(name);
}
