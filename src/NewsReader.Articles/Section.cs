namespace NewsReader.Articles;

/// <summary>A part of the body under one crosshead.</summary>
public sealed class Section
{
    private readonly List<Paragraph> paragraphs = [];

    public int Id { get; private set; }

    /// <summary>The crosshead as plain text; null for a lead that has none.</summary>
    public string? Heading { get; init; }

    public int Position { get; init; }

    public IReadOnlyList<Paragraph> Paragraphs => paragraphs;

    internal Paragraph Add(int number, string markdown)
    {
        var paragraph = new Paragraph(markdown) { Number = number };
        paragraphs.Add(paragraph);
        return paragraph;
    }
}
