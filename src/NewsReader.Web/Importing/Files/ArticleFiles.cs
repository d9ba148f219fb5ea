using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Components.Forms;

namespace NewsReader.Web.Importing.Files;

/// <summary>Reads the files that a reader chose, and those inside an archive, one after the other.</summary>
internal static class ArticleFiles
{
    public const string Accepted = ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.zip,text/plain,text/html,text/markdown,application/zip";

    private const long MaxArchiveBytes = 1024L * 1024 * 1024;
    private const int MaxEntries = 20_000;

    private static readonly HashSet<string> Endings =
        new([".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ""], StringComparer.OrdinalIgnoreCase);

    public static bool IsArchive(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Of a folder only the files that may be articles count.</summary>
    public static bool MayBeArticle(string name) => IsArchive(name) || (Endings.Contains(Path.GetExtension(name)) && !Path.GetFileName(name).StartsWith('.'));

    public static async Task<UploadedFile> ReadAsync(IBrowserFile file, long maxBytes, CancellationToken cancellation)
    {
        if (file.Size > maxBytes)
        {
            return TooLong(file.Name, file.Size, maxBytes);
        }

        await using var stream = file.OpenReadStream(maxBytes, cancellation);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return new UploadedFile(file.Name, bytes.ToArray());
    }

    /// <summary>Brings an archive to a temporary file: it can be read only when its end is here.</summary>
    public static async Task<Stream> BringAsync(IBrowserFile archive, CancellationToken cancellation)
    {
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await using var stream = archive.OpenReadStream(MaxArchiveBytes, cancellation);
        await stream.CopyToAsync(file, cancellation);
        return file;
    }

    /// <summary>The articles' files in an archive, each read when it is asked for, and none further than the limit.</summary>
    public static (int Count, IEnumerable<UploadedFile> Files) In(string name, Stream archive, long maxBytes)
    {
        try
        {
            var zip = new ZipArchive(archive, ZipArchiveMode.Read);
            var entries = zip.Entries.Where(entry => entry.Name.Length > 0 && !IsArchive(entry.Name) && MayBeArticle(entry.Name)).Take(MaxEntries).ToList();
            return (entries.Count, entries.Select(entry => Read(entry, maxBytes)));
        }
        catch (InvalidDataException)
        {
            return (1, [new UploadedFile(name, null, "This is no .zip archive, or it is damaged.")]);
        }
    }

    private static UploadedFile Read(ZipArchiveEntry entry, long maxBytes)
    {
        try
        {
            // What an archive says of an entry's length is no promise: the bytes are counted.
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            var piece = new byte[64 * 1024];
            int length;
            while ((length = stream.Read(piece)) > 0)
            {
                bytes.Write(piece, 0, length);
                if (bytes.Length > maxBytes)
                {
                    return TooLong(entry.FullName, bytes.Length, maxBytes);
                }
            }

            return new UploadedFile(entry.FullName, bytes.ToArray());
        }
        catch (InvalidDataException)
        {
            return new UploadedFile(entry.FullName, null, "The archive is damaged here.");
        }
    }

    private static UploadedFile TooLong(string name, long bytes, long maxBytes) => new(name, null, string.Create(
        CultureInfo.InvariantCulture, $"The file has {bytes:N0} bytes or more; the limit is {maxBytes:N0}."));
}
