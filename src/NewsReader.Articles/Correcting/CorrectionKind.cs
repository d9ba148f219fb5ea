namespace NewsReader.Articles.Correcting;

/// <summary>What a reader can put right in an article.</summary>
public enum CorrectionKind
{
    Headline,
    Authors,
    Published,
    Standfirst,
    Outlet,

    /// <summary>Which words a statement has.</summary>
    QuotationExtent,

    /// <summary>Whose words they are.</summary>
    QuotationSource,

    /// <summary>Direct, indirect or mixed.</summary>
    QuotationKind,

    /// <summary>It is no statement.</summary>
    QuotationRejected,

    /// <summary>A statement that the importer did not find.</summary>
    QuotationAdded,

    /// <summary>Nobody speaks under this name here.</summary>
    NotASource,

    /// <summary>Which blocks of the page are the article.</summary>
    Body,
}
