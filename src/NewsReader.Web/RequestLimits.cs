namespace NewsReader.Web;

internal static class RequestLimits
{
    /// <summary>Enough for the longest text allowed, at up to four bytes a character, with some room for a form around it.</summary>
    public static long Bytes(LibrarySettings settings) => (settings.MaxCharacters * 4L) + (64 * 1024);
}
