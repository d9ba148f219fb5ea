using System.Globalization;

namespace NewsReader.Web.Sources;

/// <summary>How many statements a source made in each period: months where they are few, else years, else decades.</summary>
public sealed class Timeline
{
    private const int MostMonths = 24;
    private const int MostYears = 30;

    private Timeline(IReadOnlyList<TimelinePeriod> periods, bool isPart)
    {
        Periods = periods;
        IsPart = isPart;
    }

    /// <summary>Newest first; periods without a statement between them are there too.</summary>
    public IReadOnlyList<TimelinePeriod> Periods { get; }

    /// <summary>Whether statements of other years are left out.</summary>
    public bool IsPart { get; }

    /// <param name="months">The tallies of a source by month.</param>
    /// <param name="filter">A period asked for is shown within its year.</param>
    public static Timeline Of(IReadOnlyList<SourceTally> months, StatementFilter filter)
    {
        var counted = months.Select(month => (Month: MonthOf(month.Value), month.Statements)).OrderBy(month => month.Month).ToList();
        if (counted.Count == 0)
        {
            return new Timeline([], isPart: false);
        }

        var (first, last) = (counted[0].Month, counted[^1].Month);
        var isPart = filter is { From: not null, To: not null } && filter.To.Value.Year - filter.From.Value.Year is >= 0 and < MostMonths / 12
            && MonthsBetween(first, last) >= MostMonths;
        if (isPart)
        {
            (first, last) = (new DateOnly(filter.From!.Value.Year, 1, 1), new DateOnly(filter.To!.Value.Year, 12, 1));
        }

        var step = MonthsBetween(first, last) < MostMonths ? 1 : last.Year - first.Year < MostYears ? 12 : 120;
        var byPeriod = counted.ToLookup(month => StartOf(month.Month, step), month => month.Statements);
        var periods = new List<TimelinePeriod>();
        for (var start = StartOf(last, step); start >= StartOf(first, step); start = start.AddMonths(-step))
        {
            periods.Add(new TimelinePeriod(start, step, byPeriod[start].Sum()));
            if (start.Year <= step / 12)
            {
                break;
            }
        }

        return new Timeline(periods, isPart);
    }

    private static int MonthsBetween(DateOnly first, DateOnly last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;

    private static DateOnly StartOf(DateOnly month, int step) => step switch
    {
        1 => month,
        12 => new DateOnly(month.Year, 1, 1),
        _ => new DateOnly(Math.Max(1, month.Year / 10 * 10), 1, 1),
    };

    private static DateOnly MonthOf(string value) => DateOnly.ParseExact(value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
