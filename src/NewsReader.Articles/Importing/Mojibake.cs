using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsReader.Articles.Importing;

/// <summary>Mends text that was written as UTF-8 and read as Latin-1 before it came to us: "donâ\u0080\u0099t" is "don’t".</summary>
internal static class Mojibake
{
    // Nobody prints these control characters; they are the second half of a letter that was taken apart.
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0x80, 0x20).Select(code => (char)code)]);

    public static string Mended(string text)
    {
        var at = text.AsSpan().IndexOfAny(Controls);
        if (at < 0)
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        var from = 0;
        while (at >= 0)
        {
            var (start, end) = RunAround(text, at, from);
            mended.Append(text, from, start - from).Append(Decoded(text[start..end]));
            from = end;
            var next = text.AsSpan(end).IndexOfAny(Controls);
            at = next < 0 ? -1 : end + next;
        }

        return mended.Append(text, from, text.Length - from).ToString();
    }

    private static (int Start, int End) RunAround(string text, int at, int from)
    {
        var (start, end) = (at, at + 1);
        while (start > from && IsHigh(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsHigh(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsHigh(char character) => character is >= '\u0080' and <= '\u00FF';

    private static string Decoded(string run)
    {
        var bytes = Encoding.Latin1.GetBytes(run);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : run;
    }
}
