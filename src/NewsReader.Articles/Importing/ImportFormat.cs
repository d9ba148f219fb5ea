namespace NewsReader.Articles.Importing;

public enum ImportFormat
{
    PlainText,
    Html,
    Markdown,
}
