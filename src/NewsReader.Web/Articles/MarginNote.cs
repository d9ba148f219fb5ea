using NewsReader.Articles;
using NewsReader.Articles.Text;

namespace NewsReader.Web.Articles;

/// <summary>
/// Says beside a sentence whose words it has and how it is reported. It stands in the text before the sentence, so that it is
/// heard in the order of a play: the speaker, then the words. A style floats it into the margin where there is room.
/// </summary>
internal static class MarginNote
{
    public static string IdOf(Quotation quotation) => $"note-{quotation.Position + 1}";

    /// <param name="language">The article's, in which the cue is printed.</param>
    public static string Of(ArticleSource source, Quotation quotation, string? language)
    {
        var cue = quotation.Cue is null ? "" : $", “<span lang=\"{Html.Escape(language)}\">{Html.Escape(quotation.Cue)}</span>”";
        var surety = quotation.IsSure ? "" : $"; {Share.Of(100 * quotation.Confidence)} sure";
        return $"<span class=\"note {QuotationMarks.VoiceOf(source)}\" id=\"{IdOf(quotation)}\" role=\"note\" lang=\"en\" data-beside>"
            + $"<b>{Html.Escape(source.Name)}</b> <span>{StatementKind.NameOf(quotation.Kind)}{cue}{surety}</span> "
            + $"<a href=\"#{QuotationMarks.IdOf(source)}\">Source</a></span>";
    }
}
