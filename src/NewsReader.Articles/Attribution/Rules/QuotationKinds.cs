using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Tells direct, indirect and mixed content apart by the words that stand in quotation marks.</summary>
internal static class QuotationKinds
{
    public static QuotationKind Of(ParagraphTokens paragraph, IReadOnlyList<TokenRange> contents)
    {
        var (quoted, plain) = (0, 0);
        foreach (var content in contents)
        {
            for (var at = content.Start; at < content.End; at++)
            {
                quoted += !paragraph[at].IsMark && paragraph.IsQuoted(at) ? 1 : 0;
                plain += !paragraph[at].IsMark && !paragraph.IsQuoted(at) ? 1 : 0;
            }
        }

        return quoted == 0 ? QuotationKind.Indirect : plain == 0 ? QuotationKind.Direct : QuotationKind.Mixed;
    }
}
