using System.Security.Cryptography;
using NewsReader.Articles;
using NewsReader.Articles.Importing;

namespace NewsReader.Web.Storage;

/// <summary>The input that an article was imported from, byte for byte, so that a better importer can read it again.</summary>
internal sealed class Original
{
    public int Id { get; private set; }

    public required Article Article { get; init; }

    public int ArticleId { get; private set; }

    /// <summary>SHA-256 of the bytes: the same input is the same article.</summary>
    public required string Fingerprint { get; init; }

    public required ImportFormat Format { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>The address that it was fetched from; reading it again needs it for the page's relative links.</summary>
    public string? Address { get; init; }

    /// <summary>The character set that the site named beside it.</summary>
    public string? Charset { get; init; }

    /// <summary>The importer that made the article what it is; see <see cref="ArticleImporter.Version"/>.</summary>
    public int ReadBy { get; init; }

    /// <summary>The newest importer that has read it, also where the reader kept an older one's reading.</summary>
    public int SeenBy { get; init; }

    /// <summary>The rules for its site by which it was read, one a line; null where there were none.</summary>
    public string? RulesApplied { get; init; }

    public InputOrigin Origin => new(Address, Charset);

    public static string FingerprintOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
