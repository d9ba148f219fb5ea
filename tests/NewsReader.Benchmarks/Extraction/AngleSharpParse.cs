using AngleSharp.Html.Parser;

namespace NewsReader.Benchmarks.Extraction;

/// <summary>The parse alone, which nothing that reads the tree can be faster than.</summary>
internal static class AngleSharpParse
{
    public static Prediction Read(SetPage page, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return new Prediction(document.Title, null, null, null, null, null, "");
    }
}
