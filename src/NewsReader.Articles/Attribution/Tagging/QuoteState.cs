namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Where a token stands in respect of quotation marks.</summary>
internal enum QuoteState : byte
{
    Outside,
    Opening,
    Inside,
    Closing,
}
