using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsReader.Web.Storage;

/// <summary>
/// Keeps a moment and its printed offset in one integer that SQLite can order: milliseconds of UTC, then the offset
/// in minutes in the lowest 12 bits.
/// </summary>
internal sealed class MomentConverter() : ValueConverter<DateTimeOffset, long>(moment => Pack(moment), packed => Unpack(packed))
{
    private const int OffsetBits = 12;
    private const long OffsetBias = 1 << (OffsetBits - 1);
    private const long OffsetMask = (1 << OffsetBits) - 1;

    public static long Pack(DateTimeOffset moment) =>
        ((moment.UtcTicks / TimeSpan.TicksPerMillisecond) << OffsetBits) | ((long)moment.Offset.TotalMinutes + OffsetBias);

    /// <summary>Whether a number, from an address perhaps, can be unpacked.</summary>
    public static bool IsPacked(long number) =>
        Math.Abs((number & OffsetMask) - OffsetBias) <= 14 * 60
        && (number >> OffsetBits) * TimeSpan.TicksPerMillisecond is var ticks
        && ticks > TimeSpan.TicksPerDay && ticks < DateTimeOffset.MaxValue.Ticks - TimeSpan.TicksPerDay
        && number >> OffsetBits < DateTimeOffset.MaxValue.Ticks / TimeSpan.TicksPerMillisecond;

    public static DateTimeOffset Unpack(long packed) =>
        new DateTimeOffset((packed >> OffsetBits) * TimeSpan.TicksPerMillisecond, TimeSpan.Zero)
            .ToOffset(TimeSpan.FromMinutes((packed & OffsetMask) - OffsetBias));
}
