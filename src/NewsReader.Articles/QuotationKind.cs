namespace NewsReader.Articles;

public enum QuotationKind
{
    /// <summary>The words themselves, in quotation marks.</summary>
    Direct,

    /// <summary>The content in the reporter's words.</summary>
    Indirect,

    /// <summary>The reporter's words with some of the source's own in quotation marks.</summary>
    Mixed,
}
