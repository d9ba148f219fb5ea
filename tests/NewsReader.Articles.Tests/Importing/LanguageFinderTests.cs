using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class LanguageFinderTests
{
    [Theory]
    [InlineData("en", "The ferry that had been out of service for a year came back to the harbour on Monday, and people were there to see it.")]
    [InlineData("de", "Die Fähre, die seit einem Jahr nicht mehr gefahren ist, kam am Montag in den Hafen zurück, und viele sahen zu.")]
    [InlineData("fr", "Le bac, qui ne circulait plus depuis un an, est revenu lundi dans le port, et les habitants étaient là pour le voir.")]
    [InlineData("es", "El transbordador, que no circulaba desde hace un año, volvió el lunes al puerto y los vecinos estaban allí para verlo.")]
    [InlineData("it", "Il traghetto, che non navigava da un anno, è tornato lunedì nel porto e gli abitanti erano lì per vederlo con le famiglie.")]
    [InlineData("pt", "A balsa, que não circulava há um ano, voltou na segunda-feira ao porto, e os moradores estavam lá para ver com as famílias.")]
    [InlineData("nl", "De veerboot, die al een jaar niet meer voer, kwam maandag terug in de haven en de bewoners stonden er om het te zien.")]
    [InlineData("sv", "Färjan, som inte har gått på ett år, kom tillbaka till hamnen på måndagen och många var där för att se den.")]
    [InlineData("da", "Færgen, som ikke har sejlet i et år, kom mandag tilbage til havnen, og mange var mødt op for at se den efter et år, siger byen.")]
    [InlineData("pl", "Prom, który nie pływał od roku, wrócił w poniedziałek do portu, a mieszkańcy przyszli, aby go zobaczyć, bo to jest dla nich ważne.")]
    [InlineData("ru", "Паром, который не ходил целый год, вернулся в порт в понедельник, и жители пришли на него посмотреть, это было событием.")]
    [InlineData("el", "Το φέρι που δεν είχε ταξιδέψει για έναν χρόνο επέστρεψε τη Δευτέρα στο λιμάνι.")]
    [InlineData("ja", "一年間運休していたフェリーが月曜日に港に戻り、住民が出迎えた。")]
    [InlineData("zh", "停航一年的渡轮周一返回港口，居民们前来迎接。")]
    public void Running_text_is_told_by_its_small_words_or_its_script(string language, string text) =>
        Assert.Equal(language, LanguageFinder.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("Oldport")]
    [InlineData("lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor")]
    [InlineData("12345 67890 --- *** 111 222 333 444")]
    [InlineData("xqz wvk plm qqq zzz rrr ttt yyy ppp bbb")]
    public void Nonsense_has_no_language(string text) => Assert.Null(LanguageFinder.Find(text));
}
