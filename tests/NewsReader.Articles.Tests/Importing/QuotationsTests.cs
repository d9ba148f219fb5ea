using NewsReader.Articles.Attribution;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class QuotationsTests
{
    [Fact]
    public void What_is_sure_is_numbered_as_if_nothing_else_had_been_found()
    {
        var (ana, bo) = (new FoundSource { Name = "Ana", Kind = SourceKind.Person }, new FoundSource { Name = "Bo", Kind = SourceKind.Person });
        var article = new Article { Headline = "Two speak", ImportedAt = DateTimeOffset.UnixEpoch };

        Quotations.FileIn(article, ["abcd"], [Found(bo, 0, 0.6), Found(ana, 1, 0.97), Found(null, 2, 0.3), Found(ana, 3, 0.95)]);

        Assert.Equal(["b", "d", "a", "c"], article.Quotations.Select(quotation => quotation.Text));
        Assert.Equal([true, true, false, false], article.Quotations.Select(quotation => quotation.IsSure));
        Assert.Equal(["Ana", "Bo"], article.Sources.Select(source => source.Name));
        Assert.Equal(["Ana"], article.SureSources.Select(source => source.Name));
    }

    private static FoundAttribution Found(FoundSource? source, int start, double confidence) =>
        new(QuotationKind.Indirect, source, [new TextPlace(0, start, 1)], [], [], confidence);
}
