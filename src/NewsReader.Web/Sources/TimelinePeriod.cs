using System.Globalization;

namespace NewsReader.Web.Sources;

/// <summary>One bar of a timeline.</summary>
public sealed record TimelinePeriod(DateOnly First, int Months, int Statements)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public DateOnly Last => First.Year > 9998 - (Months / 12) ? DateOnly.MaxValue : First.AddMonths(Months).AddDays(-1);

    public string Name => Months switch
    {
        1 => First.ToString("MMMM yyyy", English),
        12 => First.ToString("yyyy", English),
        _ => First.ToString("yyyy", English) + "s",
    };

    /// <summary>What stands under the bar: the year at its first month, and each month's initial.</summary>
    public string Mark => Months == 1 ? First.ToString("MMM", English)[..1] : Months == 12 ? First.ToString("yy", English).Insert(0, "’") : Name;

    public bool IsIn(StatementFilter filter) => filter.From == First && filter.To == Last;
}
