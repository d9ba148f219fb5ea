namespace NewsReader.Web.Importing.Sent;

/// <summary>A page as a reader's browser showed it, sent by the bookmarklet and not stored yet.</summary>
/// <param name="Address">Where the browser was.</param>
/// <param name="Bytes">The page in UTF-8.</param>
internal sealed record SentPage(string Address, byte[] Bytes);
