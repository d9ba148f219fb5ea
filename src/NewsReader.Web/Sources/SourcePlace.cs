using System.Globalization;

namespace NewsReader.Web.Sources;

/// <summary>A place in a ranked list: the number it is ranked by, and the id that parts equals.</summary>
public sealed record SourcePlace(long Rank, int Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}.{Id}");

    /// <summary>The place as an address carries it; null when it carries none or a broken one.</summary>
    public static SourcePlace? Parse(string? text) =>
        text?.Split('.') is [var rank, var id]
        && long.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new SourcePlace(number, last)
            : null;
}
