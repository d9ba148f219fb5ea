namespace NewsReader.Web.Importing.Fetching;

/// <summary>Reads a body and counts its bytes on the way, after decompression: what a header says of its length is no promise.</summary>
internal static class BoundedBody
{
    /// <summary>The body up to the limit, and whether that is all of it.</summary>
    public static async Task<(byte[] Bytes, bool IsWhole)> ReadAsync(HttpContent content, long limit, CancellationToken cancellation)
    {
        await using var body = await content.ReadAsStreamAsync(cancellation);
        using var read = new MemoryStream();
        var piece = new byte[16 * 1024];
        int length;
        while ((length = await body.ReadAsync(piece, cancellation)) > 0)
        {
            if (read.Length + length > limit)
            {
                read.Write(piece, 0, (int)(limit - read.Length));
                return (read.ToArray(), false);
            }

            read.Write(piece, 0, length);
        }

        return (read.ToArray(), true);
    }
}
