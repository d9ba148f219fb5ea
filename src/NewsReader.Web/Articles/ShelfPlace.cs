using System.Globalization;

namespace NewsReader.Web.Articles;

/// <summary>A place in the library's order, newest first: where the next page of a list begins.</summary>
public sealed record ShelfPlace(DateTimeOffset ShelvedAt, int Id)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{ShelvedAt.ToUnixTimeMilliseconds()}.{ShelvedAt.Offset.TotalMinutes:0}.{Id}");

    /// <summary>The place as an address carries it; null when it carries none or a broken one.</summary>
    public static ShelfPlace? Parse(string? text)
    {
        var parts = text?.Split('.');
        return parts is [var moment, var offset, var id]
            && long.TryParse(moment, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds is > -62_000_000_000_000 and < 253_000_000_000_000
            && int.TryParse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes)
            && minutes is >= -840 and <= 840
            && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new ShelfPlace(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(TimeSpan.FromMinutes(minutes)), number)
                : null;
    }
}
