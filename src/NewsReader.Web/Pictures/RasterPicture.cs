using System.Buffers.Binary;

namespace NewsReader.Web.Pictures;

/// <summary>What the first bytes of a raster picture say of it. Nothing else is ever served as a picture.</summary>
internal sealed record RasterPicture(string Type, int Width, int Height)
{
    /// <summary>The picture's type and size by its own bytes (PNG, JPEG, GIF, WebP, AVIF); null for all else, SVG among it.</summary>
    public static RasterPicture? Of(ReadOnlySpan<byte> bytes)
    {
        var found = Png(bytes) ?? Gif(bytes) ?? Jpeg(bytes) ?? WebP(bytes) ?? Avif(bytes);
        return found is { Width: > 0, Height: > 0 } ? found : null;
    }

    private static RasterPicture? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes.StartsWith(PngMark) && bytes[12..16].SequenceEqual("IHDR"u8)
            ? new RasterPicture("image/png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    private static ReadOnlySpan<byte> PngMark => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static RasterPicture? Gif(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            ? new RasterPicture("image/gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
            : null;

    // The size stands in the frame header, behind segments that each name their length.
    private static RasterPicture? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return null;
        }

        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new RasterPicture(
                    "image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            // A marker may be padded with more of the same byte.
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static RasterPicture? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        var (width, height) = bytes[15] switch
        {
            (byte)'X' => (1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..])),
            (byte)'L' => LosslessSize(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])),
            _ => (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
        };
        return new RasterPicture("image/webp", width, height);
    }

    private static (int Width, int Height) LosslessSize(uint packed) => ((int)(packed & 0x3FFF) + 1, (int)((packed >> 14) & 0x3FFF) + 1);

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    // The largest image spatial extent is the picture's own; others are its thumbnails and tiles.
    private static RasterPicture? Avif(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 32 || !bytes[4..8].SequenceEqual("ftyp"u8) || !(bytes[8..12].SequenceEqual("avif"u8) || bytes[8..12].SequenceEqual("avis"u8)))
        {
            return null;
        }

        var head = bytes[..Math.Min(bytes.Length, 64 * 1024)];
        var (width, height) = (0, 0);
        for (int at = 0, next; (next = head[at..].IndexOf("ispe"u8)) >= 0 && at + next + 16 <= head.Length; at += next + 4)
        {
            var size = head[(at + next + 8)..];
            width = Math.Max(width, BinaryPrimitives.ReadInt32BigEndian(size));
            height = Math.Max(height, BinaryPrimitives.ReadInt32BigEndian(size[4..]));
        }

        return new RasterPicture("image/avif", width, height);
    }
}
