namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class TableReaderTests
{
    private const string Head = "<tr><th>Year</th><th>Country</th><th>Tonnes</th></tr>";

    [Fact]
    public void A_cell_that_spans_rows_is_said_in_each_of_them() => Assert.Equal(
        """
        | Year | Country | Tonnes |
        | --- | --- | --- |
        | 2024 | Ghana | 20 |
        | 2025 | Ghana | 14 |
        | 2025 | Togo | 3 |
        """,
        TableOf(Head + """<tr><td>2024</td><td rowspan="2">Ghana</td><td>20</td></tr><tr><td>2025</td><td>14</td></tr><tr><td>2025</td><td>Togo</td><td>3</td></tr>"""));

    [Fact]
    public void A_cell_that_spans_columns_is_said_in_each_of_them() => Assert.Equal(
        """
        | Country | Exports | Exports |
        | --- | --- | --- |
        | Country | 2024 | 2025 |
        | Ghana | 20 | 14 |
        """,
        TableOf("""<thead><tr><th rowspan="2">Country</th><th colspan="2">Exports</th></tr><tr><th>2024</th><th>2025</th></tr></thead><tbody><tr><td>Ghana</td><td>20</td><td>14</td></tr></tbody>"""));

    [Fact]
    public void A_row_of_one_cell_says_it_once() => Assert.Equal(
        """
        | Year | Country | Tonnes |
        | --- | --- | --- |
        | West Africa |  |  |
        | 2024 | Ghana | 20 |
        """,
        TableOf(Head + """<tr><td colspan="3">West Africa</td></tr><tr><td>2024</td><td>Ghana</td><td>20</td></tr>"""));

    [Theory]
    [InlineData("rowspan=65534")]
    [InlineData("rowspan=0")]
    [InlineData("rowspan=99999999999")]
    [InlineData("rowspan=65534 colspan=-2")]
    public void A_cell_spans_no_more_rows_than_there_are_in_its_part(string spans) => Assert.Equal(
        """
        | Year | Country | Tonnes |
        | --- | --- | --- |
        | 2024 | Ghana | 20 |
        | 2025 | Ghana | 14 |
        | Both | All | 34 |
        """,
        TableOf(Head + $"<tbody><tr><td>2024</td><td {spans}>Ghana</td><td>20</td></tr><tr><td>2025</td><td>14</td></tr></tbody><tfoot><tr><td>Both</td><td>All</td><td>34</td></tr></tfoot>"));

    [Fact]
    public void A_column_in_which_no_cell_begins_is_none() => Assert.Equal(
        """
        | Year | Tonnes |
        | --- | --- |
        | 2024 | 20 |
        """,
        TableOf("""<tr><th colspan="1000">Year</th><th colspan="50">Tonnes</th></tr><tr><td colspan="1000">2024</td><td>20</td></tr>"""));

    [Theory]
    [InlineData("<table><caption>Cocoa by year</caption>{0}</table>")]
    [InlineData("<figure><table>{0}</table><figcaption>Cocoa by year</figcaption></figure>")]
    [InlineData("<figure><figcaption>Cocoa by year</figcaption><div><table>{0}</table></div></figure>")]
    public void Its_caption_is_a_paragraph_before_it(string table) => Assert.Equal(
        ["Cocoa by year", "| Year | Country | Tonnes |\n| --- | --- | --- |\n| 2024 | Ghana | 20 |"],
        PrintedPage.Blocks(table.Replace("{0}", Head + "<tr><td>2024</td><td>Ghana</td><td>20</td></tr>", StringComparison.Ordinal)));

    [Fact]
    public void Long_words_that_span_thousands_of_rows_are_not_said_in_all_of_them()
    {
        var words = string.Concat(Enumerable.Repeat("harbour ", 45));

        var table = TableOf($"<tr><td>Year</td><td rowspan=65534>{words}</td></tr>" + string.Concat(Enumerable.Repeat("<tr><td>2024</td></tr>", 5_000)));

        Assert.InRange(table.Length, 1, 200_000);
    }

    private static string TableOf(string rows) => Assert.Single(PrintedPage.Blocks($"<table>{rows}</table>"));
}
