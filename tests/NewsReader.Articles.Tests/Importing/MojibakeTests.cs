using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("donâ\u0080\u0099t", "don’t")]
    [InlineData("InvestorÃ\u009fe", "Investorße")]
    [InlineData("â\u0080\u009cYesâ\u0080\u009d, he said", "“Yes”, he said")]
    public void Utf_8_that_was_read_as_Latin_1_is_mended(string broken, string mended) => Assert.Equal(mended, Mojibake.Mended(broken));

    [Theory]
    [InlineData("Müller, cafés and naïve Ærø")]
    [InlineData("a lone \u0085 control")]
    [InlineData("Ã\u0099\u0099 that is no letter")]
    [InlineData("")]
    public void Other_text_stays_as_it_is(string text) => Assert.Equal(text, Mojibake.Mended(text));

    [Fact]
    public void What_was_right_beside_what_was_broken_stays() => Assert.Equal("Müller: don’t", Mojibake.Mended("Müller: donâ\u0080\u0099t"));
}
