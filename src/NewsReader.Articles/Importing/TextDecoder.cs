using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>Finds the character set of bytes and reads them: byte order marks, what a page's meta element declares, UTF-8, UTF-16 without a mark, else Windows-1252.</summary>
internal static partial class TextDecoder
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>
    /// The 32 places where Windows-1252 differs from Latin-1 (unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT);
    /// the five that it leaves empty stay control characters, which text does not hold.
    /// </summary>
    private const string Windows1252 =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text, or null when the bytes are no text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="charset">The character set that was named beside them; it outranks what a page declares of itself.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        var text = DecodeMarked(bytes) ?? DecodeUtf16WithoutMark(bytes) ?? DecodeAs(charset ?? DeclaredIn(bytes), bytes) ?? DecodeUtf8(bytes) ?? DecodeWindows1252(bytes);
        return IsText(text) ? text : null;
    }

    private static string? DecodeMarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes[4..]),
        [0, 0, 0xFE, 0xFF, ..] => Utf32BigEndian.GetString(bytes[4..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => null,
    };

    // Western text in UTF-16 has a NUL in nearly every second byte, and always on the same side.
    private static string? DecodeUtf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        Span<int> nuls = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
        {
            nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        var most = bytes.Length / 2 * 7 / 10;
        return (nuls[0], nuls[1]) switch
        {
            (0, var second) when second > most => Encoding.Unicode.GetString(bytes),
            (var first, 0) when first > most => Encoding.BigEndianUnicode.GetString(bytes),
            _ => null,
        };
    }

    // A page names its character set in its first kilobyte (HTML, "prescan a byte stream").
    private static string? DeclaredIn(ReadOnlySpan<byte> bytes) =>
        Declaration.Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)])) is { Success: true } declared
            ? declared.Groups["charset"].Value
            : null;

    // One that is not supported, or that is UTF-8 and is tried next anyway, counts for nothing.
    private static string? DecodeAs(string? charset, ReadOnlySpan<byte> bytes) =>
        charset is null ? null : EncodingOf(charset)?.GetString(bytes);

    private static Encoding? EncodingOf(string name)
    {
        try
        {
            // The web's Latin-1 is Windows-1252; it is read below, as are UTF-8 and what only says that it is UTF-16 or UTF-32.
            return Lower(name) is "utf-8" or "utf8" or "iso-8859-1" or "latin1" or "windows-1252" or "us-ascii" or "ascii" || Lower(name).StartsWith("utf-16", StringComparison.Ordinal) || Lower(name).StartsWith("utf-32", StringComparison.Ordinal)
                ? null
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Lower(string name) => name.ToLowerInvariant();

    [GeneratedRegex(@"<meta\s[^>]{0,200}?charset\s*=\s*[""']?\s*(?<charset>[\w.:\-]{2,40})|^<\?xml\s[^>]{0,100}?encoding\s*=\s*[""'](?<charset>[\w.:\-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration { get; }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return DecodeDamagedUtf8(bytes);
        }
    }

    // A page cut in the middle of a letter is still UTF-8: all its other letters are whole.
    private static string? DecodeDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.Count(character => character == '\uFFFD');
        var whole = text.Count(character => character > '\u007F') - damaged;
        return whole > 2 * damaged ? text : null;
    }

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            text.Append(value is >= 0x80 and < 0xA0 ? Windows1252[value - 0x80] : (char)value);
        }

        return text.ToString();
    }

    // A stray control character is an accident; one in fifty is a file of another kind.
    private static bool IsText(string text)
    {
        var strange = text.Count(character => char.IsControl(character) && !char.IsWhiteSpace(character));
        return !StartsAsAKnownFile(text) && strange * 50L <= text.Length;
    }

    private static bool StartsAsAKnownFile(string text) =>
        text.StartsWith("%PDF-", StringComparison.Ordinal)
        || text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)
        || text.StartsWith("‰PNG\r\n", StringComparison.Ordinal)
        || text.StartsWith("GIF8", StringComparison.Ordinal);
}
