namespace NewsReader.Web.Search;

/// <summary>In which order a reader wants what was found.</summary>
internal enum SearchOrder
{
    Best,
    Newest,
}
