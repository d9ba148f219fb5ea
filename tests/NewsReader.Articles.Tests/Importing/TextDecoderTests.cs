using System.Text;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class TextDecoderTests
{
    private const string Text = "Über “Fähren” – naïve café.";

    [Fact]
    public void Utf8_is_read_with_and_without_a_mark()
    {
        Assert.Equal(Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Text, TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]));
    }

    [Fact]
    public void Utf16_is_read_with_and_without_a_mark()
    {
        Assert.Equal(Text, TextDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(Text, TextDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
        Assert.Equal("plain words", TextDecoder.Decode(Encoding.Unicode.GetBytes("plain words")));
        Assert.Equal("plain words", TextDecoder.Decode(Encoding.BigEndianUnicode.GetBytes("plain words")));
    }

    [Fact]
    public void Utf32_is_read_with_a_mark() =>
        Assert.Equal(Text, TextDecoder.Decode([0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)]));

    [Fact]
    public void What_is_not_utf8_is_windows_1252() =>
        Assert.Equal("“Fähre” – 5 €…", TextDecoder.Decode([0x93, (byte)'F', 0xE4, .. "hre"u8, 0x94, (byte)' ', 0x96, .. " 5 "u8, 0x80, 0x85]));

    [Fact]
    public void Utf8_cut_in_the_middle_of_a_letter_stays_utf8() =>
        Assert.Equal("äöü ÄÖÜ ß\uFFFD", TextDecoder.Decode([.. "äöü ÄÖÜ ß"u8, 0xC3]));

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 })]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 8, 8 })]
    public void A_binary_file_is_no_text(byte[] bytes) => Assert.Null(TextDecoder.Decode(bytes));

    [Fact]
    public void A_document_that_is_packed_is_no_text() => Assert.Null(TextDecoder.Decode("%PDF-1.7 obj endobj stream"u8));

    [Fact]
    public void A_stray_nul_does_not_make_a_long_text_binary() =>
        Assert.NotNull(TextDecoder.Decode(Encoding.UTF8.GetBytes(new string('a', 200) + "\0 more words")));

    [Fact]
    public void Nothing_is_empty_text() => Assert.Equal("", TextDecoder.Decode([]));
}
