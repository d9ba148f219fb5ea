using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests.Storage;

public sealed class MomentConverterTests
{
    private readonly MomentConverter converter = new();

    public static TheoryData<DateTimeOffset> Moments =>
    [
        new DateTimeOffset(2025, 11, 3, 23, 30, 15, 250, TimeSpan.FromMinutes(330)),
        new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.FromHours(-12)),
        new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.FromHours(14)),
        new DateTimeOffset(1969, 12, 31, 23, 59, 59, TimeSpan.Zero),
        new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero),
    ];

    [Theory, MemberData(nameof(Moments))]
    public void A_moment_keeps_its_time_and_its_offset(DateTimeOffset moment)
    {
        var read = Assert.IsType<DateTimeOffset>(converter.ConvertFromProvider(converter.ConvertToProvider(moment)));

        Assert.Equal(moment, read);
        Assert.Equal(moment.Offset, read.Offset);
    }

    [Fact]
    public void Moments_are_ordered_by_time_whatever_their_offset()
    {
        var earlier = new DateTimeOffset(2025, 11, 3, 12, 0, 0, TimeSpan.FromHours(9));
        var later = new DateTimeOffset(2025, 11, 3, 4, 0, 0, TimeSpan.FromHours(-8));

        Assert.True((long)converter.ConvertToProvider(earlier)! < (long)converter.ConvertToProvider(later)!);
    }
}
