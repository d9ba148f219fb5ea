namespace NewsReader.Articles.Highlighting;

public enum HighlightColour
{
    Yellow,
    Green,
    Blue,
    Pink,
}
