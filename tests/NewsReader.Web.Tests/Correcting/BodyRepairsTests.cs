using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Correcting;
using NewsReader.Articles.Importing;
using NewsReader.Web.Correcting;
using NewsReader.Web.Importing;

namespace NewsReader.Web.Tests.Correcting;

public sealed class BodyRepairsTests : IAsyncLifetime
{
    private const string Lead = "The city will close its harbour bridge on Monday";
    private const string Offer = "Our weekend offer for readers";
    private const string Hours = "Opening hours of the ferry terminal";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TemporaryLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task The_reader_sees_all_blocks_and_which_of_them_are_the_article()
    {
        var draft = await OpenAsync(await AddAsync("bridge"));

        Assert.True(Block(draft, Lead).IsKept);
        Assert.True(Block(draft, Offer).IsKept);
        Assert.False(Block(draft, Hours).IsKept);
        Assert.Equal("headline, byline or date", Block(draft, "Bridge closes today").Role);
        Assert.Equal("wire.example", draft.Site);
    }

    [Fact]
    public async Task What_the_reader_keeps_and_drops_is_the_article_from_then_on()
    {
        var id = await AddAsync("bridge");

        await SaveAsync(id, makesRule: false);

        Assert.Equal((false, true), await HoldsAsync(id));
        var correction = Assert.Single(await CorrectionsAsync(id));
        Assert.Equal((CorrectionKind.Body, 2, false), (correction.Kind, correction.Blocks.Count, correction.IsLost));

        await library.Rereadings.ReadAgainAsync(id, Cancellation);
        Assert.Equal((false, true), await HoldsAsync(id));
    }

    [Fact]
    public async Task A_repair_is_undone_to_exactly_what_was_found()
    {
        var id = await AddAsync("bridge");
        var found = (await library.ReadAsync(id)).ToCopy();
        await SaveAsync(id, makesRule: false);

        await library.Rereadings.RepairAsync(id, [], Cancellation);

        Assert.True(found.IsLike((await library.ReadAsync(id)).ToCopy()));
        Assert.False(Assert.Single(await CorrectionsAsync(id)).IsActive);
    }

    [Fact]
    public async Task A_correction_of_a_statement_stays_through_a_repair()
    {
        var id = await AddAsync("bridge");
        await library.Corrections.MakeAsync(id, now => [new Correction { Kind = CorrectionKind.Headline, Value = "Mine", MadeAt = now }], Cancellation);

        await SaveAsync(id, makesRule: false);

        Assert.Equal("Mine", (await library.ReadAsync(id)).Headline);
        Assert.Equal((false, true), await HoldsAsync(id));
    }

    [Fact]
    public async Task A_rule_goes_for_the_next_page_of_the_site_and_for_no_other_site()
    {
        await SaveAsync(await AddAsync("bridge"), makesRule: true);

        Assert.Equal((false, true), await HoldsAsync(await AddAsync("tunnel")));
        Assert.Equal((true, false), await HoldsAsync(await AddAsync("ferry", "other.example")));
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal(
            [("wire.example", "div.offer", false), ("wire.example", "div.hours", true)],
            (await db.HostRules.OrderBy(rule => rule.Id).ToListAsync(Cancellation)).Select(rule => (rule.Host, rule.Sign, rule.Keep)).Order().OrderBy(rule => rule.Keep));
        Assert.Equal(1, await db.Originals.CountAsync(original => original.RulesApplied == "-div.offer\n+div.hours" || original.RulesApplied == "+div.hours\n-div.offer", Cancellation));
    }

    [Fact]
    public async Task A_rule_that_is_removed_goes_for_no_page_any_more()
    {
        await SaveAsync(await AddAsync("bridge"), makesRule: true);
        await using (var db = await library.Database.CreateDbContextAsync(Cancellation))
        {
            foreach (var rule in await db.HostRules.ToListAsync(Cancellation))
            {
                await library.Rules.RemoveAsync(rule.Id, Cancellation);
            }
        }

        Assert.Equal((true, false), await HoldsAsync(await AddAsync("tunnel")));
    }

    [Fact]
    public async Task Choices_that_leave_no_article_are_not_saved()
    {
        var id = await AddAsync("bridge");

        var draft = await library.Repairs.SaveAsync(id, new HashSet<string>(), makesRule: false, Cancellation);

        Assert.NotNull(draft!.Problem);
        Assert.NotEmpty(draft.Blocks);
        Assert.Empty(await CorrectionsAsync(id));
    }

    [Theory]
    [InlineData("# Bridge closes today\n\n")]
    [InlineData("Bridge closes today\n\n")]
    public async Task Markdown_and_plain_text_are_repaired_too(string headline)
    {
        var text = Stories.Text("").Trim().Replace("Shop owners", $"{Offer} of this paper holds until Sunday and is better than it ever was.\n\nShop owners", StringComparison.Ordinal);
        var id = Assert.IsType<ImportResult.Added>(await library.Imports.AddAsync(Encoding.UTF8.GetBytes(headline + text), cancellation: Cancellation)).ArticleId;
        var draft = await OpenAsync(id);

        await library.Repairs.SaveAsync(id, Keys(draft.Blocks.Where(block => block.IsKept && !block.Excerpt.StartsWith(Offer, StringComparison.Ordinal))), makesRule: false, Cancellation);

        Assert.Equal((false, false), await HoldsAsync(id));
        Assert.Null(draft.Site);
    }

    private async Task SaveAsync(int id, bool makesRule)
    {
        var draft = await OpenAsync(id);
        var kept = draft.Blocks.Where(block => (block.IsKept && block != Block(draft, Offer)) || block == Block(draft, Hours));
        Assert.Null((await library.Repairs.SaveAsync(id, Keys(kept), makesRule, Cancellation))!.Problem);
    }

    private static HashSet<string> Keys(IEnumerable<PageBlock> blocks) => [.. blocks.Select(block => block.Key)];

    private static PageBlock Block(RepairDraft draft, string beginning) =>
        draft.Blocks.Single(block => block.Excerpt.StartsWith(beginning, StringComparison.Ordinal));

    private async Task<RepairDraft> OpenAsync(int id) => (await library.Repairs.OpenAsync(id, Cancellation))!;

    private async Task<(bool Offer, bool Hours)> HoldsAsync(int id)
    {
        var texts = (await library.ReadAsync(id)).Paragraphs.Select(paragraph => paragraph.PlainText).ToList();
        Assert.Contains(texts, text => text.StartsWith(Lead, StringComparison.Ordinal));
        return (texts.Exists(text => text.StartsWith(Offer, StringComparison.Ordinal)), texts.Exists(text => text.StartsWith(Hours, StringComparison.Ordinal)));
    }

    private async Task<List<Correction>> CorrectionsAsync(int id)
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        return await db.Corrections.AsNoTracking().Where(correction => correction.ArticleId == id).ToListAsync(Cancellation);
    }

    private async Task<int> AddAsync(string name, string host = "wire.example")
    {
        var page = Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en"><head><title>Bridge closes today</title><link rel="canonical" href="https://www.{host}/{name}"></head><body>
            <main><article class="story">
            <h1>Bridge closes today</h1>
            <p>{Lead} for three weeks, and buses will take the longer way around the {name} until the work is done.</p>
            <p>“The bridge is safe, but it is tired,” said Maria Lopez, the city’s chief engineer. She said that the steel had rusted faster than anybody expected.</p>
            <div class="offer"><p>{Offer} of this paper holds until Sunday and is better than it ever was, so do not miss it this time, whoever you are.</p></div>
            <p>The work costs four million euros and is paid for by the region, which also pays for the buses that run while the bridge is closed to cars.</p>
            </article></main>
            <div class="hours"><p>{Hours} change with the works.</p></div>
            <footer><p>Imprint and contact of the {name} desk</p></footer>
            </body></html>
            """);
        return Assert.IsType<ImportResult.Added>(await library.Imports.AddAsync(page, cancellation: Cancellation)).ArticleId;
    }
}
