using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

/// <summary>Keeps places as one short text, "paragraph:start+length" parted by blanks: they are only ever read whole.</summary>
internal sealed class TextPlacesConverter()
    : ValueConverter<IReadOnlyList<TextPlace>, string>(places => Write(places), text => Read(text))
{
    private static string Write(IReadOnlyList<TextPlace> places) =>
        string.Join(' ', places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Paragraph}:{place.Start}+{place.Length}")));

    private static IReadOnlyList<TextPlace> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadPlace)];

    private static TextPlace ReadPlace(string text)
    {
        var numbers = text.Split(':', '+');
        return new TextPlace(Number(numbers[0]), Number(numbers[1]), Number(numbers[2]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
