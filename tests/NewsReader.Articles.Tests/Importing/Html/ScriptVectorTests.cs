using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing.Html;

/// <summary>The vectors in every place of a page where words are taken from. The browser tests open them in Chromium.</summary>
public sealed class ScriptVectorTests
{
    private const string Prose = "The harbour council voted on Tuesday to close the old coal pier, ending a dispute that has divided the town.";

    public static TheoryData<string> Places() => ["body", "headline", "title", "linked data", "markdown", "plain"];

    [Fact]
    public void The_collection_holds_more_than_five_hundred_vectors() => Assert.InRange(ScriptVectors.All.Distinct().Count(), 500, int.MaxValue);

    [Theory, MemberData(nameof(Places))]
    public void Nothing_that_runs_is_shown(string place)
    {
        var importer = new ArticleImporter(new FakeTimeProvider());
        foreach (var vector in ScriptVectors.All)
        {
            if (importer.Import(PageWith(vector, place)) is ImportOutcome.Imported { Article: var article })
            {
                Assert.True(ShownHtml.FaultsOf(article) is [], $"{place}: {vector} -> {string.Join("; ", ShownHtml.FaultsOf(article))}");
            }
        }
    }

    private static string PageWith(string vector, string place) => place switch
    {
        "body" => $"<html><body><article><h1>Old pier to close</h1><p>{Prose}</p>{vector}<p>{Prose} Again.</p></article></body></html>",
        "headline" => $"<html><body><article><h1>{vector}</h1><p>{Prose}</p><p>{Prose} Again.</p></article></body></html>",
        "title" => $"<html><head><title>{vector}</title><meta property=og:title content=\"{vector.Replace("\"", "&quot;", StringComparison.Ordinal)}\"></head><body><article><p>{Prose}</p><p>{Prose} Again.</p></article></body></html>",
        "linked data" => $"<html><head><script type='application/ld+json'>{{\"@type\":\"Article\",\"headline\":{Json(vector)},\"author\":{Json(vector)},\"url\":{Json(vector)},\"articleBody\":{Json(vector + "\n" + Prose + Prose + Prose + Prose)}}}</script></head><body></body></html>",
        "markdown" => $"# Old pier to close\n\n{Prose}\n\n{vector}\n\n{Prose} Again.",
        _ => $"Old pier to close\n\n{Prose}\n\n{vector}\n\n{Prose} Again.",
    };

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text).Replace("</", "<\\/", StringComparison.Ordinal);
}
