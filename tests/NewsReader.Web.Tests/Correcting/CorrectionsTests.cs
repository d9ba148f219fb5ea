using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;
using NewsReader.Web.Correcting;
using NewsReader.Web.Importing;
using NewsReader.Web.Search;

namespace NewsReader.Web.Tests.Correcting;

public sealed class CorrectionsTests : IAsyncLifetime
{
    private const string Bridge = "The bridge is safe, but it is tired";
    private const string Steel = "that the steel had rusted faster than anybody expected";
    private const string Trade = "a third of their customers come across the bridge on foot";
    private const string Fear = "fear for their trade";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TemporaryLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await library.AssertIsWholeAsync();
        await library.DisposeAsync();
    }

    [Fact]
    public async Task Every_correction_is_in_place_after_a_changed_importer_has_read_the_original_again()
    {
        var id = await ShelveAsync();
        await CorrectInEveryWayAsync(id);

        Assert.IsType<RereadingOutcome.Changed>(await library.Rereadings.ReadAgainAsync(id, Cancellation));

        var article = await library.ReadAsync(id);
        Assert.Contains(article.Paragraphs, paragraph => paragraph.PlainText.StartsWith("Ferries will run", StringComparison.Ordinal));
        Assert.Equal("The reader’s headline", article.Headline);
        Assert.Equal(["Jo Roe", "Ana Diaz"], article.Credits.Select(credit => credit.Author.Name));
        Assert.Equal(new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal("What it is about.", article.Standfirst);
        Assert.Equal("The Wire", article.Outlet);
        var bridge = Statement(article, Bridge);
        Assert.Equal(("Mario Gomez", QuotationKind.Mixed, 1.0), (SourceOf(article, bridge)?.Name, bridge.Kind, bridge.Confidence));
        Assert.Equal(("the steel had rusted", "Ana Ruiz"), (Statement(article, "the steel had rusted").Text, SourceOf(article, Statement(article, "the steel had rusted"))?.Name));
        Assert.Equal("Shop owners", SourceOf(article, Statement(article, Fear))?.Name);
        Assert.DoesNotContain(article.Quotations, quotation => quotation.Text.Contains(Trade, StringComparison.Ordinal));
        Assert.DoesNotContain(article.Sources, source => source.Name == "Maria Lopez");
        Assert.All(await CorrectionsAsync(id), correction => Assert.False(correction.IsLost));
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        Assert.True(await SearchIndex.IsRightAsync(db, Cancellation));
    }

    [Fact]
    public async Task Undoing_them_all_in_any_order_gives_exactly_what_was_found()
    {
        var id = await ShelveAsync();
        var found = (await library.ReadAsync(id)).ToCopy();
        await CorrectInEveryWayAsync(id);
        Assert.NotEqual(Printed(found), Printed((await library.ReadAsync(id)).ToCopy()));

        foreach (var correction in (await CorrectionsAsync(id)).OrderBy(correction => correction.Id % 3))
        {
            Assert.Equal(correction.Kind, await library.Corrections.UndoAsync(id, correction.Id, Cancellation));
        }

        Assert.Equal(Printed(found), Printed((await library.ReadAsync(id)).ToCopy()));
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        Assert.False(await db.FoundCopies.AnyAsync(Cancellation));
        Assert.True(await SearchIndex.IsRightAsync(db, Cancellation));
        Assert.Equal(["Harbour Trade Association", "Maria Lopez"], await db.Sources.OrderBy(source => source.Name).Select(source => source.Name).ToListAsync(Cancellation));
        Assert.False(await db.Authors.AnyAsync(Cancellation));
    }

    [Theory]
    [InlineData(CorrectionKind.Headline)]
    [InlineData(CorrectionKind.Authors)]
    [InlineData(CorrectionKind.Published)]
    [InlineData(CorrectionKind.Standfirst)]
    [InlineData(CorrectionKind.Outlet)]
    [InlineData(CorrectionKind.QuotationExtent)]
    [InlineData(CorrectionKind.QuotationSource)]
    [InlineData(CorrectionKind.QuotationKind)]
    [InlineData(CorrectionKind.QuotationRejected)]
    [InlineData(CorrectionKind.QuotationAdded)]
    [InlineData(CorrectionKind.NotASource)]
    public async Task Undoing_one_gives_exactly_what_was_found(CorrectionKind kind)
    {
        var id = await ShelveAsync();
        var article = await library.ReadAsync(id);
        var found = Printed(article.ToCopy());
        Assert.Equal(1, await library.Corrections.MakeAsync(id, now => [All(article, now).First(correction => correction.Kind == kind)], Cancellation));
        Assert.NotEqual(found, Printed((await library.ReadAsync(id)).ToCopy()));

        await library.Corrections.UndoAsync(id, Assert.Single(await CorrectionsAsync(id)).Id, Cancellation);

        Assert.Equal(found, Printed((await library.ReadAsync(id)).ToCopy()));
    }

    [Fact]
    public async Task A_correction_whose_words_are_gone_is_kept_and_comes_back_with_them()
    {
        var original = Stories.Text("Bridge closed").Replace("“The bridge is safe, but it is tired,” said Maria Lopez", "Nothing was said by Maria Lopez", StringComparison.Ordinal);
        var id = await library.ShelveOlderReadingAsync(original, Stories.Text("Bridge closed"));
        var before = await library.ReadAsync(id);
        await library.Corrections.MakeAsync(id, now => [Of(CorrectionKind.QuotationSource, before, Bridge, now, "Mario Gomez")], Cancellation);

        var changed = Assert.IsType<RereadingOutcome.Changed>(await library.Rereadings.ReadAgainAsync(id, Cancellation));
        Assert.True(Assert.Single(await CorrectionsAsync(id)).IsLost);

        await library.Rereadings.TakeBackAsync(changed.Rereading.Id, Cancellation);
        Assert.False(Assert.Single(await CorrectionsAsync(id)).IsLost);
        var article = await library.ReadAsync(id);
        Assert.Equal("Mario Gomez", SourceOf(article, Statement(article, Bridge))?.Name);
    }

    [Fact]
    public async Task A_second_correction_of_the_same_thing_takes_the_place_of_the_first()
    {
        var id = await ShelveAsync();
        await HeadlineAsync(id, "Once corrected");
        await HeadlineAsync(id, "Twice corrected");

        var corrections = await CorrectionsAsync(id);
        await library.Corrections.UndoAsync(id, Assert.Single(corrections, correction => correction.IsActive).Id, Cancellation);

        Assert.Equal("Bridge closed", (await library.ReadAsync(id)).Headline);
    }

    [Fact]
    public async Task What_changes_nothing_is_no_correction()
    {
        var id = await ShelveAsync();

        Assert.Equal(0, await HeadlineAsync(id, "Bridge closed"));

        Assert.Empty(await CorrectionsAsync(id));
    }

    [Fact]
    public async Task What_was_put_right_while_importing_is_a_correction_like_others()
    {
        var corrections = new ImportCorrections { Headline = "Put right", Authors = "Jo Roe", PublishedOn = new DateOnly(2025, 11, 3), Outlet = "The Wire" };
        var id = Assert.IsType<ImportResult.Added>(await library.Imports.AddAsync(Stories.Bytes("Found"), corrections, Cancellation)).ArticleId;

        await library.Rereadings.ReadAgainAsync(id, Cancellation);
        Assert.Equal("Put right", (await library.ReadAsync(id)).Headline);

        foreach (var correction in await CorrectionsAsync(id))
        {
            await library.Corrections.UndoAsync(id, correction.Id, Cancellation);
        }

        var article = await library.ReadAsync(id);
        Assert.Equal(("Found", 0, null, null), (article.Headline, article.Credits.Count, article.PublishedAt, article.Outlet));
    }

    [Fact]
    public async Task A_new_source_of_a_statement_is_counted_and_found_in_the_library()
    {
        var id = await ShelveAsync();
        var article = await library.ReadAsync(id);

        await library.Corrections.MakeAsync(id, now => [Of(CorrectionKind.QuotationSource, article, Bridge, now, "Mario Gomez")], Cancellation);

        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        var counts = await db.Sources.ToDictionaryAsync(source => source.Name, source => source.StatementCount, Cancellation);
        Assert.Equal((1, 1), (counts["Mario Gomez"], counts["Maria Lopez"]));
    }

    // An older importer missed a paragraph and took an advertisement for one.
    private Task<int> ShelveAsync() => library.ShelveOlderReadingAsync(
        Stories.Text("Bridge closed").Replace("Shop owners", "Ferries will run every half hour while the works go on, and they will be free for all who live on the northern shore of the bay.\n\nShop owners", StringComparison.Ordinal),
        Stories.Text("Bridge closed").Replace("The work costs", "Our weekend offer for readers of this paper holds until Sunday and is better than it ever was, so do not miss it this time.\n\nThe work costs", StringComparison.Ordinal));

    private async Task CorrectInEveryWayAsync(int id)
    {
        var article = await library.ReadAsync(id);
        Assert.Equal(13, await library.Corrections.MakeAsync(id, now => [.. All(article, now)], Cancellation));
    }

    private static IEnumerable<Correction> All(Article article, DateTimeOffset now) =>
    [
        new Correction { Kind = CorrectionKind.Headline, Value = "The reader’s headline", MadeAt = now },
        new Correction { Kind = CorrectionKind.Authors, Value = "Jo Roe; Ana Diaz", MadeAt = now },
        new Correction { Kind = CorrectionKind.Published, Value = "2025-11-03", MadeAt = now },
        new Correction { Kind = CorrectionKind.Standfirst, Value = "What it is about.", MadeAt = now },
        new Correction { Kind = CorrectionKind.Outlet, Value = "The Wire", MadeAt = now },
        Of(CorrectionKind.QuotationSource, article, Bridge, now, "Mario Gomez"),
        Of(CorrectionKind.QuotationKind, article, Bridge, now),
        Of(CorrectionKind.QuotationSource, article, Steel, now, "Ana Ruiz"),
        Of(CorrectionKind.QuotationExtent, article, Steel, now, extent: "the steel had rusted"),
        Of(CorrectionKind.QuotationRejected, article, Trade, now),
        new Correction { Kind = CorrectionKind.QuotationAdded, Value = "Shop owners", SourceKind = SourceKind.Group, Extent = [AnchorOf(article, Fear)], MadeAt = now },
        new Correction { Kind = CorrectionKind.QuotationAdded, Value = "Maria Lopez", Extent = [AnchorOf(article, "buses will take the longer way")], MadeAt = now },
        new Correction { Kind = CorrectionKind.NotASource, Value = "Maria Lopez", MadeAt = now },
    ];

    private static Correction Of(CorrectionKind kind, Article article, string words, DateTimeOffset now, string? source = null, string? extent = null) => new()
    {
        Kind = kind,
        Anchor = AnchorOf(article, words),
        Value = source,
        QuotationKind = kind == CorrectionKind.QuotationKind ? QuotationKind.Mixed : null,
        Extent = extent is null ? [] : [AnchorOf(article, extent)],
        MadeAt = now,
    };

    private static TextAnchor AnchorOf(Article article, string words)
    {
        var texts = article.ToCopy().Texts;
        var paragraph = texts.ToList().FindIndex(text => text.Contains(words, StringComparison.Ordinal));
        return TextAnchor.At(new TextPlace(paragraph, texts[paragraph].IndexOf(words, StringComparison.Ordinal), words.Length), texts);
    }

    private static Quotation Statement(Article article, string words) => article.Quotations.Single(quotation => quotation.Text.Contains(words, StringComparison.Ordinal));

    private static ArticleSource? SourceOf(Article article, Quotation quotation) => article.Sources.FirstOrDefault(source => source.Quotations.Contains(quotation));

    // Records of lists are equal by reference, so they are compared as they are written.
    private static string Printed(ArticleCopy copy) => System.Text.Json.JsonSerializer.Serialize(copy);

    private Task<int> HeadlineAsync(int id, string headline) =>
        library.Corrections.MakeAsync(id, now => [new Correction { Kind = CorrectionKind.Headline, Value = headline, MadeAt = now }], Cancellation);

    private async Task<List<Correction>> CorrectionsAsync(int id)
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        return await db.Corrections.AsNoTracking().Where(correction => correction.ArticleId == id).ToListAsync(Cancellation);
    }
}
