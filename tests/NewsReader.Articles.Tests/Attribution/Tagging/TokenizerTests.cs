using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Ms. Hale said it.", "Ms.|Hale|said|it|.")]
    [InlineData("“We can’t,” she said", "“|We|ca|n’t|,|”|she|said")]
    [InlineData("Lyle's mayor isn't sure", "Lyle|'s|mayor|is|n't|sure")]
    [InlineData("O’Brien’s officials’ pay", "O’Brien|’s|officials|’|pay")]
    [InlineData("The U.S. paid $1,200.50 for 3.5 co-ops", "The|U.S.|paid|$|1,200.50|for|3.5|co-ops")]
    [InlineData("''Well,'' he said -- twice...", "''|Well|,|''|he|said|--|twice|...")]
    [InlineData("a 😀 b\0c", "a|😀|b|\0|c")]
    [InlineData("קול אמר", "קול|אמר")]
    [InlineData("  ", "")]
    public void Words_and_marks_are_cut_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Split(text).Select(token => text.Substring(token.Start, token.Length))));

    [Fact]
    public void Every_character_but_white_space_is_in_one_token_at_its_place()
    {
        const string text = "“It’s 5:30 p.m.—no ‘later’,” said J. R. O'Neil\tof Smith & Sons\r\nин 東京.";

        var covered = new int[text.Length];
        foreach (var token in Tokenizer.Split(text))
        {
            for (var i = token.Start; i < token.End; i++)
            {
                covered[i]++;
            }
        }

        Assert.Equal(text.Select(character => char.IsWhiteSpace(character) ? 0 : 1), covered);
    }
}
