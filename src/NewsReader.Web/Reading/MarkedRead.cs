using System.Globalization;

namespace NewsReader.Web.Reading;

/// <summary>How many articles were marked as read at one stroke, and the moment by which that can be taken back.</summary>
internal sealed record MarkedRead(int Count, DateTimeOffset At)
{
    /// <summary>As an address carries it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}.{Count}");

    public static MarkedRead? Parse(string? text) =>
        text?.Split('.') is [var moment, var count]
        && long.TryParse(moment, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds < 253_000_000_000_000
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new MarkedRead(number, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : null;
}
