using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class DeclaredCharacterSetTests
{
    private const string Russian = "Совет порта во вторник решил закрыть старый угольный причал, завершив одиннадцатилетний спор.";
    private const string German = "Der Hafenrat hat beschlossen, den alten Kohlepier zu schließen – „endlich“, sagte die Bürgermeisterin am Dienstag.";

    [Theory]
    [InlineData("<meta charset=windows-1251>", "windows-1251", Russian)]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r", Russian)]
    [InlineData("<meta charset=\"iso-8859-1\">", "windows-1252", German)]
    [InlineData("<meta charset=utf-8>", "utf-8", German)]
    [InlineData("<meta charset=utf-7>", "utf-8", German)]
    [InlineData("<meta charset=utf-32>", "utf-8", German)]
    [InlineData("<meta charset=no-such-set>", "utf-8", Russian)]
    [InlineData("", "utf-8", Russian)]
    public void A_page_is_read_in_the_character_set_that_it_declares(string declaration, string written, string words)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        var page = encoding.GetBytes($"<html><head>{declaration}<title>x</title></head><body><article><p>{words}</p></article></body></html>");

        var outcome = new ArticleImporter(new FakeTimeProvider()).Import(page);

        Assert.Equal(words, Assert.IsType<ImportOutcome.Imported>(outcome).Article.Paragraphs.Single().PlainText);
    }
}
