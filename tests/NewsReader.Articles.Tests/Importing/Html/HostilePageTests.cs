using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing.Html;

/// <summary>Pages made to hurt: each gets an answer within seconds of processor time and 256 MiB.</summary>
[Collection(nameof(Alone))]
public sealed class HostilePageTests
{
    private const long MostBytes = 256L * 1024 * 1024;

    private static readonly string Prose = string.Concat(Enumerable.Repeat(
        "<p>The harbour council voted on Tuesday to close the old pier, and the crews were told to land elsewhere.</p>", 6));

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["100 KB of nested divs"] = () => "<html><body>" + Repeat("<div>", 20_000),
        ["100 KB of nested divs, closed"] = () => "<html><body>" + Repeat("<div>", 10_000) + Prose + Repeat("</div>", 10_000),
        ["depth just within the bounds"] = () => "<html><body>" + Repeat("<div>", 500) + Prose + Repeat("</div>", 500),
        ["200,000 paragraphs"] = () => "<html><body>" + Repeat("<p>word", 200_000),
        ["200,000 paragraphs without closing anything"] = () => "<html><body><article>" + Repeat("<p>a,", 200_000),
        ["an attribute of 1 MB"] = () => $"<html><body><div class=\"{Repeat("share ", 170_000)}\">{Prose}</div></body></html>",
        ["an unclosed attribute of 1 MB"] = () => "<html><body>" + Prose + "<div class=\"" + Repeat("x", 1_000_000),
        ["a thousand attributes"] = () => "<html><body><div " + string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"a{i}=\"{i}\"")) + ">" + Prose,
        ["unclosed everything"] = () => "<html><body>" + Repeat("<b><i><a href=x><table><tr><td><p><li><span><em><font>", 4_000),
        ["formatting elements with different attributes"] = () => "<html><body>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p><b id={i}>text")),
        ["formatting that crosses"] = () => "<html><body>" + Repeat("<b><p></b></p>", 20_000),
        ["links in links"] = () => "<html><body>" + Repeat("<a href='https://a.example/'>one ", 40_000),
        ["tables in tables"] = () => "<html><body>" + Repeat("<table><tr><td>", 10_000),
        ["one table of 40,000 cells"] = () => "<html><body>" + Prose + "<table>" + Repeat("<tr>" + Repeat("<td>x</td>", 100) + "</tr>", 400) + "</table>",
        ["cells that span 65,534 rows"] = () => "<html><body>" + Prose + "<table><tr>" + Repeat("<td rowspan=65534 colspan=1000>" + Repeat("word ", 2_000), 39) + "<td>x</tr>" + Repeat("<tr><td>x", 20_000),
        ["cells without words that span ever more columns"] = () => "<html><body>" + Prose + "<table>" + Repeat("<tr>" + Repeat("<td rowspan=65534 colspan=1000>", 30), 1_400),
        ["lists in lists"] = () => "<html><body>" + Prose + Repeat("<ul><li>x", 250),
        ["quotations in quotations"] = () => "<html><body>" + Prose + Repeat("<blockquote>x", 500),
        ["menus that never end"] = () => "<html><body>" + Prose + Repeat("<nav>", 500) + Repeat("</p><nav></nav>", 20_000) + Repeat("<button>", 20_000),
        ["menus in menus"] = () => "<html><body>" + Prose + Repeat("<nav><a>", 40_000) + Repeat("</nav>", 39_999),
        ["a crosshead for every paragraph"] = () => "<html><body>" + Repeat("<h2>Crosshead</h2><p>The harbour council voted on Tuesday to close it, they said.", 20_000),
        ["NULs between all letters"] = () => "<html><body>" + Prose.Replace("e", "e\0", StringComparison.Ordinal) + Repeat("\0", 100_000),
        ["a comment that never ends"] = () => "<html><body>" + Prose + "<!--" + Repeat("-", 1_000_000),
        ["a script that never ends"] = () => "<html><body>" + Prose + "<script>" + Repeat("</scrip", 150_000),
        ["200,000 brackets"] = () => "<html><body>" + Prose + Repeat("<", 200_000) + Repeat(">", 200_000),
        ["entities alone"] = () => "<html><body><p>" + Repeat("&amp;&#x1F4A9;&notanentity;", 40_000),
        ["linked data of 1 MB"] = () => "<html><head><script type='application/ld+json'>" + Repeat("[", 1_000_000) + "</script></head><body>" + Prose,
        ["linked data with 100,000 objects"] = () => "<html><head><script type='application/ld+json'>[" + string.Join(',', Enumerable.Repeat("{\"@type\":\"Article\"}", 60_000)) + "]</script></head><body>" + Prose,
        ["linked data that refers to itself"] = () => "<html><head><script type='application/ld+json'>{\"@id\":\"#a\",\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}</script></head><body>" + Prose,
        ["a paragraph of 1.5 MB"] = () => "<html><body><article><p>" + Repeat("word, ", 250_000) + "</p>" + Prose,
        ["a paragraph of stars"] = () => "<html><body><article>" + Prose + "<p>" + Repeat("*_[](`~", 60_000) + "</p>",
        ["spans without words"] = () => "<html><body>" + Prose + Repeat("<span></span>", 45_000),
        ["headings alone"] = () => "<html><body>" + Prose + Repeat("<h1>The harbour council</h1>", 15_000),
        ["dates and bylines alone"] = () => "<html><body>" + Repeat("<time class=date>3 May 2024</time><span class=author>By Ana Diaz</span>", 12_000) + Prose,
        ["Markdown of brackets"] = () => "# Title\n\n" + Repeat("[", 100_000),
        ["Markdown of links"] = () => "# Title\n\n" + Repeat("[a](", 50_000),
        ["Markdown of quotations"] = () => "# Title\n\n" + Repeat(">", 100_000),
        ["Markdown of lists"] = () => "# Title\n\n" + string.Join('\n', Enumerable.Range(0, 700).Select(i => new string(' ', i * 2) + "- x")),
        ["Markdown of stars"] = () => "# Title\n\n" + Repeat("*a **a ", 50_000),
        ["Markdown of ticks"] = () => "# Title\n\n" + string.Join(' ', Enumerable.Range(1, 1_200).Select(i => new string('`', i))),
        ["Markdown of tables"] = () => "# Title\n\n" + Repeat("|", 50_000) + "\n" + Repeat("|-", 50_000),
    };

    public static TheoryData<string> Names() => [.. Pages.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Gets_an_answer_in_time(string name)
    {
        var page = Pages[name]();
        var importer = new ArticleImporter(new FakeTimeProvider());
        var before = Environment.CpuUsage.TotalTime;
        using var memory = new PeakMemory();

        var outcome = importer.Import(page);

        // The slowest takes 3 s on an idle machine, twice that on a busy one; what grows with the square of a page takes minutes.
        Assert.InRange((Environment.CpuUsage.TotalTime - before).TotalSeconds, 0, 20);
        Assert.InRange(memory.Growth(), 0, MostBytes);
        Assert.True(outcome is ImportOutcome.Imported or ImportOutcome.Rejected { Reason.Length: > 0 });
    }

    [Fact]
    public void A_page_within_the_bounds_is_read_however_deep_its_body_lies()
    {
        var outcome = new ArticleImporter(new FakeTimeProvider()).Import(Pages["depth just within the bounds"]());

        Assert.Equal(6, Assert.IsType<ImportOutcome.Imported>(outcome).Article.Paragraphs.Count());
    }

    [Fact]
    public void A_page_beyond_the_bounds_is_told_why_it_is_refused()
    {
        var outcome = new ArticleImporter(new FakeTimeProvider()).Import(Pages["100 KB of nested divs, closed"]());

        Assert.Equal(RejectionKind.TooLong, Assert.IsType<ImportOutcome.Rejected>(outcome).Kind);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>How far the managed heap grows, garbage included, looked at every few milliseconds.</summary>
    private sealed class PeakMemory : IDisposable
    {
        private readonly long start = GC.GetTotalMemory(forceFullCollection: true);
        private readonly Timer timer;
        private long peak;

        public PeakMemory() => timer = new Timer(_ => Look(), null, 0, 5);

        public long Growth()
        {
            Look();
            return Math.Max(0, Interlocked.Read(ref peak) - start);
        }

        public void Dispose() => timer.Dispose();

        private void Look() => Interlocked.Exchange(ref peak, Math.Max(Interlocked.Read(ref peak), GC.GetTotalMemory(forceFullCollection: false)));
    }
}

/// <summary>What measures time or memory runs alone.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
