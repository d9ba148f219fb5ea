namespace NewsReader.Articles.Tests.Attribution.Rules;

public sealed class ForeignReadingTests
{
    [Theory]
    [InlineData("„Die Brücke bleibt gesperrt“, sagte Bürgermeister Karl Weber am Montag.", "Karl Weber | sagte | „Die Brücke bleibt gesperrt“")]
    [InlineData("»Die Brücke bleibt gesperrt«, sagte Karl Weber.", "Karl Weber | sagte | »Die Brücke bleibt gesperrt«")]
    [InlineData("Die Polizei erklärte: „Es gab keine Verletzten.“", "Polizei | erklärte | „Es gab keine Verletzten.“")]
    [InlineData("Laut Karl Weber ist die Brücke gesperrt.", "Karl Weber | Laut | ist die Brücke gesperrt")]
    [InlineData("Anna Schmidt, Sprecherin der Polizei, erklärte, dass niemand verletzt wurde.", "Anna Schmidt | erklärte | dass niemand verletzt wurde")]
    public void German(string sentence, string expected) => Assert.Equal([expected], Reading.In("de", sentence));

    [Theory]
    [InlineData("« Le pont restera fermé », a déclaré le maire de Lyon, Paul Martin, lundi.", "Paul Martin | a déclaré | « Le pont restera fermé »")]
    [InlineData("Selon Claire Dubois, directrice de la Banque du Sud, les prix vont baisser.", "Claire Dubois | Selon | les prix vont baisser")]
    [InlineData("La ministre Anne Leroy a affirmé que la loi serait votée.", "Anne Leroy | a affirmé | que la loi serait votée")]
    public void French(string sentence, string expected) => Assert.Equal([expected], Reading.In("fr-CA", sentence));

    [Theory]
    [InlineData("«El puente seguirá cerrado», dijo la alcaldesa Ana Díaz el lunes.", "Ana Díaz | dijo | «El puente seguirá cerrado»")]
    [InlineData("“Es una vergüenza”, añadió Ana Díaz.", "Ana Díaz | añadió | “Es una vergüenza”")]
    [InlineData("Según Ana Díaz, los costes han subido.", "Ana Díaz | Según | los costes han subido")]
    [InlineData("El ministro Pedro Ruiz aseguró que no habrá recortes.", "Pedro Ruiz | aseguró | que no habrá recortes")]
    public void Spanish(string sentence, string expected) => Assert.Equal([expected], Reading.In("es", sentence));

    [Theory]
    [InlineData("de", "Das „Haus der Kunst“ blieb geschlossen.")]
    [InlineData("fr", "Il a lu « Le Monde » hier.")]
    [InlineData("es", "El disco “Mar de fondo” salió ayer.")]
    [InlineData("it", "Il film “La vita è bella” ha vinto.")]
    public void Titles_are_nobodys(string language, string sentence) => Assert.Empty(Reading.In(language, sentence));

    [Fact]
    public void Of_another_language_direct_quotations_alone_are_found() =>
        Assert.Equal(
            ["nobody |  | “Il ponte resta chiuso fino a marzo.”"],
            Reading.In("it", "“Il ponte resta chiuso fino a marzo.” Il sindaco said that non ha scelta."));
}
