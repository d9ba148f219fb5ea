using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class ImportFormatsTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html><body><p>Words.</p></body></html>")]
    [InlineData("\uFEFF  \n<HTML><BODY>Words.</BODY></HTML>")]
    [InlineData("<div><p>A fragment that somebody copied.</p></div>")]
    [InlineData("<!-- saved from a browser --><html></html>")]
    [InlineData("Copied: <p>One.</p><p>Two.</p><p>Three.</p>")]
    public void Pages_are_known_by_their_elements(string text) => Assert.Equal(ImportFormat.Html, ImportFormats.Detect(text));

    [Theory]
    [InlineData("---\ntitle: Old pier\n---\nWords without a mark.")]
    [InlineData("# Old pier to close\n\nThe council voted.")]
    [InlineData("The council voted.\n\n## What it costs\n\nMuch.")]
    [InlineData("The council [voted](https://a.example/vote) on Tuesday.")]
    [InlineData("The **council** voted on **Tuesday**.")]
    [InlineData("Run this:\n\n```\nls\n```")]
    [InlineData("# Old pier\n\nWrite `<p>` for a paragraph, `</p>` to end it, and `<br>`, `</div>` and `</li>` elsewhere.")]
    public void Markdown_is_known_by_its_marks(string text) => Assert.Equal(ImportFormat.Markdown, ImportFormats.Detect(text));

    [Theory]
    [InlineData("Old pier to close\n\nThe council voted on Tuesday.")]
    [InlineData("Similar Posts\n- One story\n- Another story")]
    [InlineData("1. First\n2. Second")]
    [InlineData("#harbour #council")]
    [InlineData("Profits rose 5 < 6 & 7 > 3, he said.")]
    [InlineData("---\nA dividing line above, and no second one.")]
    [InlineData("He wrote 2 * 3 * 4 and a_b_c.")]
    public void Everything_else_is_plain_text(string text) => Assert.Equal(ImportFormat.PlainText, ImportFormats.Detect(text));
}
