using NewsReader.Web.Sources;

namespace NewsReader.Web.Tests.Sources;

public sealed class TimelineTests
{
    private static readonly StatementFilter Everything = new();

    [Fact]
    public void A_few_months_are_shown_one_by_one_with_the_empty_ones_between() =>
        Assert.Equal(["March 2025: 2", "February 2025: 0", "January 2025: 5"], PeriodsOf(Everything, ("2025-01", 5), ("2025-03", 2)));

    [Fact]
    public void Several_years_are_shown_by_year() =>
        Assert.Equal(["2025: 3", "2024: 0", "2023: 9"], PeriodsOf(Everything, ("2023-01", 5), ("2023-12", 4), ("2025-03", 3)));

    [Fact]
    public void A_long_life_is_shown_by_decade() =>
        Assert.Equal(["2020s: 1", "2010s: 0", "2000s: 0", "1990s: 0", "1980s: 2"], PeriodsOf(Everything, ("1985-06", 2), ("2021-01", 1)));

    [Fact]
    public void A_year_that_is_asked_for_is_shown_by_month()
    {
        var year = new StatementFilter { From = new DateOnly(2023, 1, 1), To = new DateOnly(2023, 12, 31) };

        var periods = PeriodsOf(year, ("2020-01", 5), ("2023-12", 4), ("2025-03", 3));

        Assert.Equal(12, periods.Count());
        Assert.Equal("December 2023: 4", periods.First());
    }

    [Fact]
    public void The_ends_of_the_calendar_are_no_failure() =>
        Assert.Equal("9990s: 1", PeriodsOf(Everything, ("0001-01", 1), ("9999-12", 1)).First());

    [Fact]
    public void Nobody_quoted_is_no_timeline() => Assert.Empty(Timeline.Of([], Everything).Periods);

    private static IEnumerable<string> PeriodsOf(StatementFilter filter, params (string Month, int Statements)[] months) => Timeline.Of(
        [.. months.Select(month => new SourceTally
        {
            Aspect = SourceAspect.Month,
            Value = month.Month,
            Articles = 1,
            Statements = month.Statements,
            FirstAt = default,
            LastAt = default,
        })],
        filter).Periods.Select(period => $"{period.Name}: {period.Statements}");
}
