using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class BylineParserTests
{
    [Theory]
    [InlineData("By Ana Diaz, Reuters", "Ana Diaz", "Reuters")]
    [InlineData("By Ana Diaz and Bo Li", "Ana Diaz|Bo Li", null)]
    [InlineData("BY ANA DE LA CRUZ", "Ana de la Cruz", null)]
    [InlineData("By Ana Diaz, Bo Li and Chen Wu, The Harbour Times", "Ana Diaz|Bo Li|Chen Wu", "The Harbour Times")]
    [InlineData("By Ana Diaz | Harbour Chronicle | Nov. 3, 2025", "Ana Diaz", "Harbour Chronicle")]
    [InlineData("By Ana Diaz in Oldport", "Ana Diaz", null)]
    [InlineData("By Ana Diaz for Harbour News", "Ana Diaz", "Harbour News")]
    [InlineData("By Ana Diaz, Political Correspondent", "Ana Diaz", null)]
    [InlineData("By Ana Diaz, chief economist", "Ana Diaz", null)]
    [InlineData("Written by Séan O’Brien-Kelly", "Séan O’Brien-Kelly", null)]
    [InlineData("By Reuters Staff", "", "Reuters")]
    [InlineData("By The Associated Press", "", "The Associated Press")]
    [InlineData("By Ana Diaz (AP)", "Ana Diaz", "AP")]
    [InlineData("By Ana Diaz ana.diaz@example.org @anadiaz", "Ana Diaz", null)]
    [InlineData("Von Jürgen Köhler und Meike von der Heide", "Jürgen Köhler|Meike von der Heide", null)]
    [InlineData("Von Jürgen Köhler, dpa", "Jürgen Köhler", "dpa")]
    [InlineData("Par Chloé Lefèvre et Jean-Marc Petit", "Chloé Lefèvre|Jean-Marc Petit", null)]
    [InlineData("Par Chloé Lefèvre avec AFP", "Chloé Lefèvre", "AFP")]
    [InlineData("Por Lucía Peña y Óscar Ruiz", "Lucía Peña|Óscar Ruiz", null)]
    [InlineData("Por Lucía Peña, enviada especial", "Lucía Peña", null)]
    [InlineData("Das Gespräch führte Jürgen Köhler", "Jürgen Köhler", null)]
    [InlineData("Die Fragen stellten Jürgen Köhler und Ute Brandt.", "Jürgen Köhler|Ute Brandt", null)]
    [InlineData("Propos recueillis par Chloé Lefèvre", "Chloé Lefèvre", null)]
    [InlineData("Una entrevista de Lucía Peña", "Lucía Peña", null)]
    public void A_byline_becomes_people_and_outlet(string line, string authors, string? outlet)
    {
        var byline = BylineParser.ParseLine(line);

        Assert.NotNull(byline);
        Assert.Equal(authors, string.Join('|', byline.Authors));
        Assert.Equal(outlet, byline.Outlet);
        Assert.Equal(line, byline.Printed);
    }

    [Theory]
    [InlineData("By midnight the ferry had gone.")]
    [InlineData("By the time the Harbour Board met, it was over.")]
    [InlineData("Par ailleurs, la mairie a promis des travaux.")]
    [InlineData("Von der Küste bis zu den Bergen schneit es.")]
    [InlineData("Por la noche volvió la calma al puerto.")]
    [InlineData("Ana Diaz")]
    [InlineData("By Monday")]
    [InlineData("")]
    public void A_sentence_is_no_byline(string line) => Assert.Null(BylineParser.ParseLine(line));

    [Theory]
    [InlineData("Ana Diaz", "Ana Diaz", null)]
    [InlineData("By Ana Diaz", "Ana Diaz", null)]
    [InlineData("Banksy", "Banksy", null)]
    [InlineData("Ana Diaz, Harbour News", "Ana Diaz", "Harbour News")]
    [InlineData("Reuters", "", "Reuters")]
    [InlineData("بقلم ليلى منصور", "ليلى منصور", null)]
    [InlineData("作者：王小明、李雷", "王小明|李雷", null)]
    [InlineData("김철수 기자", "김철수", null)]
    [InlineData("नरेंद्र शर्मा & अनिता", "नरेंद्र शर्मा|अनिता", null)]
    public void Words_known_to_be_a_byline_need_no_label(string printed, string authors, string? outlet)
    {
        var byline = BylineParser.ParseNames(printed);

        Assert.NotNull(byline);
        Assert.Equal(authors, string.Join('|', byline.Authors));
        Assert.Equal(outlet, byline.Outlet);
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("Editorial Board")]
    [InlineData("Staff Reporter")]
    public void A_desk_is_no_person(string printed) => Assert.Null(BylineParser.ParseNames(printed));
}
