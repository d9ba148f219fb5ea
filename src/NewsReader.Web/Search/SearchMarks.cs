using NewsReader.Articles.Text;

namespace NewsReader.Web.Search;

/// <summary>The signs around words that were found, in text that comes from the index.</summary>
internal static class SearchMarks
{
    public const char Open = '\u0002';
    private const char Close = '\u0003';

    /// <summary>The text as HTML with its marks, which are whole whatever signs the text itself holds.</summary>
    public static string ToHtml(string marked) => string.Concat(marked.Split(Open).Select((piece, i) =>
    {
        var end = i == 0 ? -1 : piece.IndexOf(Close, StringComparison.Ordinal);
        return end < 0 ? Plain(piece) : $"<mark>{Plain(piece[..end])}</mark>{Plain(piece[end..])}";
    }));

    private static string Plain(string text) => Html.Escape(text.Replace($"{Close}", "", StringComparison.Ordinal));
}
