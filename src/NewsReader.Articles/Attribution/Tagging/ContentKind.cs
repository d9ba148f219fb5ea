namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Whether a content is given in the source's own words: all of its words in quotation marks, some, or none.</summary>
internal static class ContentKind
{
    public static QuotationKind Of(IEnumerable<TaggedSpan> contents, TaggedParagraph paragraph)
    {
        var (inside, outside) = (false, false);
        foreach (var span in contents)
        {
            for (var i = span.First; i < span.End; i++)
            {
                if (paragraph.Tokens[i].IsWord)
                {
                    inside |= paragraph.Quotes[i] == QuoteState.Inside;
                    outside |= paragraph.Quotes[i] == QuoteState.Outside;
                }
            }
        }

        return (inside, outside) switch
        {
            (true, false) => QuotationKind.Direct,
            (true, true) => QuotationKind.Mixed,
            _ => QuotationKind.Indirect,
        };
    }
}
