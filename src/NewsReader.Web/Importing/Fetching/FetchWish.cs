namespace NewsReader.Web.Importing.Fetching;

/// <summary>What is wanted of a site.</summary>
/// <param name="Accept">The content types, as a header says them.</param>
/// <param name="IsWanted">Whether to read the body, given the answer's status and headers.</param>
/// <param name="MaxBytes">The most bytes to read of it, after decompression.</param>
internal sealed record FetchWish(string Accept, Predicate<SiteAnswer> IsWanted, long MaxBytes)
{
    public static FetchWish Page(long maxBytes) => new(PageTypes.Accept, answer => PageTypes.AreReadable(answer.Type), maxBytes);

    // Sites are careless about the types of pictures; the bytes decide. A drawing (SVG) is refused before it is read.
    public static FetchWish Picture(long maxBytes) => new(
        "image/avif, image/webp, image/png, image/jpeg, image/gif",
        answer => answer.Type?.MediaType is not { } type
            || (type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("image/svg", StringComparison.OrdinalIgnoreCase))
            || type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase),
        maxBytes);
}
