using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Correcting;

public sealed partial class CorrectionEndpointsTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly RunningApp app = new();
    private readonly HttpClient client;
    private Article article = null!;

    public CorrectionEndpointsTests() => client = app.Client();

    public async ValueTask InitializeAsync() => article = await ReadAsync(await app.AddAsync(Stories.Bytes()));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_statements_source_kind_and_words_are_put_right_at_once()
    {
        var answer = await PostAsync("statements/1/correct", ("source", "other"), ("name", " Mario Gomez "), ("sourceKind", "Person"), ("kind", "Mixed"), ("words", "it is tired"));

        Assert.Equal($"/articles/{article.Id}#p2", answer.Headers.Location?.OriginalString);
        var changed = await ReadAsync(article.Id);
        Assert.Equal(("it is tired", QuotationKind.Mixed), (changed.Quotations[0].Text, changed.Quotations[0].Kind));
        Assert.Equal("Mario Gomez", changed.Sources[0].Name);
        Assert.Equal(3, (await CorrectionsAsync()).Count);
    }

    [Fact]
    public async Task A_name_that_is_written_counts_though_the_choice_was_left_as_it_stood()
    {
        await PostAsync("statements/1/correct", ("source", "1"), ("name", "Mikael Berg"), ("sourceKind", "Person"), ("kind", "Direct"), ("words", article.Quotations[0].Text));

        Assert.Contains((await ReadAsync(article.Id)).Sources, source => source.Name == "Mikael Berg");
    }

    [Theory]
    [InlineData("reject", CorrectionKind.QuotationRejected)]
    [InlineData("silence", CorrectionKind.NotASource)]
    public async Task A_statement_is_rejected_alone_or_with_its_source(string act, CorrectionKind expected)
    {
        await PostAsync("statements/1/correct", ("act", act), ("words", article.Quotations[0].Text));

        Assert.Equal(expected, Assert.Single(await CorrectionsAsync()).Kind);
        Assert.DoesNotContain((await ReadAsync(article.Id)).Quotations, quotation => quotation.Text == article.Quotations[0].Text);
    }

    [Theory]
    [InlineData("words that nobody printed", "0", "words")]
    [InlineData("it is tired", "other", "source")]
    [InlineData("it is tired", "", "source")]
    public async Task What_cannot_be_done_is_said(string words, string source, string problem)
    {
        var answer = await PostAsync("statements/1/correct", ("words", words), ("source", source), ("kind", "Direct"));

        Assert.Equal($"/articles/{article.Id}/statements/1?problem={problem}&words={Uri.EscapeDataString(words)}", answer.Headers.Location?.OriginalString);
        Assert.Empty(await CorrectionsAsync());
    }

    [Fact]
    public async Task What_was_written_stands_in_the_form_again_when_it_is_refused()
    {
        var answer = await PostAsync("statements/1/correct", ("words", "words that nobody printed"), ("source", "other"), ("name", "Mikael Berg"), ("kind", "Direct"));

        var page = await client.GetStringAsync(answer.Headers.Location, Cancellation);
        Assert.Contains(">words that nobody printed</textarea>", page, StringComparison.Ordinal);
        Assert.Matches("name=\"name\" value=\"Mikael Berg\"", page);
        Assert.Matches("value=\"other\" checked", page);
    }

    [Fact]
    public async Task A_statement_that_is_another_one_meanwhile_is_left_alone()
    {
        var answer = await PostAsync("statements/1/correct", ("was", "what stood there before"), ("act", "reject"));

        Assert.EndsWith("?problem=old", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Empty(await CorrectionsAsync());
    }

    [Fact]
    public async Task A_statement_is_added()
    {
        await PostAsync("statements/add", ("words", "fear for their trade"), ("source", "other"), ("name", "Shop owners"), ("sourceKind", "Group"));

        var added = (await ReadAsync(article.Id)).Quotations.Single(quotation => quotation.Text == "fear for their trade");
        Assert.Equal((QuotationKind.Indirect, 1.0), (added.Kind, added.Confidence));
    }

    [Fact]
    public async Task What_the_head_form_leaves_as_it_is_is_no_correction()
    {
        await PostAsync("corrections/head", ("headline", article.Headline), ("standfirst", ""), ("authors", "Jo Roe"), ("outlet", ""), ("published", ""));

        Assert.Equal(CorrectionKind.Authors, Assert.Single(await CorrectionsAsync()).Kind);
    }

    [Fact]
    public async Task Without_our_forms_token_nothing_is_put_right()
    {
        using var form = new FormUrlEncodedContent([new("headline", "Not from our page")]);

        var answer = await client.PostAsync(new Uri($"/articles/{article.Id}/corrections/head", UriKind.Relative), form, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await CorrectionsAsync());
    }

    [Theory]
    [InlineData("/articles/4711/corrections")]
    [InlineData("/articles/4711/repair")]
    [InlineData("/articles/4711/statements/new")]
    [InlineData("/articles/1/statements/4711")]
    public async Task A_page_that_is_not_there_gives_404(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation)).StatusCode);

    private async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await client.GetStringAsync(new Uri($"/articles/{article.Id}/corrections", UriKind.Relative), Cancellation);
        var values = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        values.Add(KeyValuePair.Create("__RequestVerificationToken", Token.Match(page).Groups["token"].Value));
        if (fields.All(field => field.Name != "was"))
        {
            values.Add(KeyValuePair.Create("was", article.Quotations[0].Text));
        }

        using var form = new FormUrlEncodedContent(values);
        return await client.PostAsync(new Uri($"/articles/{article.Id}/{path}", UriKind.Relative), form, Cancellation);
    }

    private async Task<Article> ReadAsync(int id)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await db.Articles.WithEverythingToRead().SingleAsync(stored => stored.Id == id, Cancellation);
    }

    private async Task<List<Correction>> CorrectionsAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await db.Corrections.AsNoTracking().ToListAsync(Cancellation);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token { get; }
}
