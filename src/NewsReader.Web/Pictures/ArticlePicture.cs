using System.Security.Cryptography;
using System.Text;

namespace NewsReader.Web.Pictures;

/// <summary>
/// A picture of an article that the reader allowed to be shown: to be fetched, here, or impossible to have. Without a row
/// a picture is a link, and nobody is asked for it.
/// </summary>
internal sealed class ArticlePicture
{
    public int Id { get; private set; }

    public required int ArticleId { get; init; }

    /// <summary>Names the picture in our own addresses: drawn from its address.</summary>
    public required string Key { get; init; }

    /// <summary>Where it is fetched from (http or https).</summary>
    public required string Address { get; init; }

    public byte[]? Bytes { get; private set; }

    /// <summary>The content type that its bytes show, whatever the site called it.</summary>
    public string? Type { get; private set; }

    /// <summary>In pixels; 0 until it is here.</summary>
    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>A sentence that says why it cannot be shown.</summary>
    public string? Problem { get; private set; }

    public bool IsWaiting => Type is null && Problem is null;

    public static string KeyOf(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, 8));

    public void Keep(byte[] bytes, RasterPicture raster) =>
        (Bytes, Type, Width, Height, Problem) = (bytes, raster.Type, raster.Width, raster.Height, null);

    public void Fail(string problem) => Problem = problem;

    public void TryAgain() => Problem = null;
}
