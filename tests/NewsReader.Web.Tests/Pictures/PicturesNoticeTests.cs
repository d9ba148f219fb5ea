using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Articles.Text;
using NewsReader.Web.Pictures;
using NewsReader.Web.Tests.Articles;

namespace NewsReader.Web.Tests.Pictures;

public sealed partial class PicturesNoticeTests : BunitContext
{
    public PicturesNoticeTests() => Services.AddSingleton<AntiforgeryStateProvider>(new NoToken());

    [Theory]
    [InlineData(1, 0, "One picture is not shown, so that nobody learns what you read. To show it, this library asks a.example once and keeps what it gets.", "Show the picture")]
    [InlineData(3, 0, "3 pictures are not shown, so that nobody learns what you read. To show them, this library asks a.example once and keeps what it gets.", "Show the pictures")]
    [InlineData(0, 1, "One picture could not be had. To show it, this library asks a.example once and keeps what it gets.", "Try again")]
    [InlineData(0, 2, "2 pictures could not be had. To show them, this library asks a.example once and keeps what it gets.", "Try again")]
    [InlineData(
        1, 1,
        "One picture is not shown, so that nobody learns what you read. One picture could not be had. To show them, this library asks a.example once and keeps what it gets.",
        "Show the pictures")]
    public void One_picture_and_many_are_spoken_of_as_such(int waiting, int failed, string sentence, string button)
    {
        var notice = Render<PicturesNotice>(parameters => parameters
            .Add(notice => notice.ArticleId, 1)
            .Add(notice => notice.Pictures, new ArticlePictures(new Dictionary<string, DrawnPicture>(), waiting, failed, ["a.example"])));

        Assert.Equal(sentence, Blanks().Replace(notice.Find("p").Text(), " ").Trim());
        Assert.Equal(button, notice.Find("button").TextContent);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
