using NewsReader.Web.Pictures;

namespace NewsReader.Web.Tests.Pictures;

public sealed class RasterPictureTests
{
    private static readonly Dictionary<string, byte[]> Heads = new()
    {
        ["image/png"] = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 40, 0, 0, 0, 30],
        ["image/gif"] = [.. "GIF89a"u8, 40, 0, 30, 0, 0, 0],
        ["image/jpeg"] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 30, 0, 40, 3, 0, 0, 0],
        ["image/webp"] = [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 29, 0, 0],
        ["image/avif"] = [0, 0, 0, 20, .. "ftypavif"u8, 0, 0, 0, 0, .. "mif1"u8, 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 30],
    };

    public static TheoryData<string> Types() => [.. Heads.Keys];

    [Theory, MemberData(nameof(Types))]
    public void Tells_type_and_size_by_the_bytes(string type) => Assert.Equal(new RasterPicture(type, 40, 30), RasterPicture.Of(Heads[type]));

    [Theory, MemberData(nameof(Types))]
    public void A_picture_that_breaks_off_anywhere_is_no_error(string type)
    {
        for (var length = 0; length < Heads[type].Length; length++)
        {
            RasterPicture.Of(Heads[type].AsSpan(0, length));
        }
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><script>alert(1)</script></svg>")]
    [InlineData("<html><body>GIF89a</body></html>")]
    [InlineData("BM6 a bitmap of old")]
    [InlineData("")]
    public void Nothing_else_is_a_picture(string text) => Assert.Null(RasterPicture.Of(System.Text.Encoding.UTF8.GetBytes(text)));
}
