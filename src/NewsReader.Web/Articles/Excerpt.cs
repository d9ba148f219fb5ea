using NewsReader.Articles;

namespace NewsReader.Web.Articles;

internal static class Excerpt
{
    /// <summary>What was stated, as it reads on its own: without the "that" which tied it to its cue.</summary>
    public static string OfStatement(Quotation quotation, int most = 320) => Of(
        quotation.Kind != QuotationKind.Direct && quotation.Text.StartsWith("that ", StringComparison.Ordinal) ? quotation.Text[5..] : quotation.Text,
        most);

    /// <summary>The text, cut between words with an ellipsis when it is longer than the most characters.</summary>
    public static string Of(string text, int most = 320)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', most);
        return text[..(cut > most / 2 ? cut : most)].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
