using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He She")]
    [InlineData("Mr. Lee left. “Why?” she asked. Nobody knew.", "Mr. “ Nobody")]
    [InlineData("“Go.” Then he slept.", "“ Then")]
    [InlineData("in small letters. it goes on", "in")]
    public void Sentences_begin_after_a_full_stop_and_a_capital(string text, string expected)
    {
        var tokens = Tokenizer.Split(text);
        var starts = Sentences.StartsIn(tokens, new QuotationMarks().Follow(text, tokens, out _));

        Assert.Equal(expected, string.Join(' ', tokens.Where((_, i) => starts[i]).Select(token => text.Substring(token.Start, token.Length))));
    }
}
