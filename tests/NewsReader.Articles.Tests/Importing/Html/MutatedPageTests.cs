using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Tests.Importing.Html;

/// <summary>Properties that hold for every page: generated ones, and the samples cut, doubled and shuffled.</summary>
public sealed class MutatedPageTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=\"article-body share\">", "</div>", "<article>", "</article>", "<h1>Old pier</h1>", "<h2>", "</h2>", "<ul><li>", "</li></ul>", "<ol>", "<table><tr><td>", "</table>",
        "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<a href=\"https://a.example/x?a=1&b=[2]\">", "<a href=\"javascript:alert(1)\">", "</a>", "<br>", "<hr>",
        "<img src=\"/x.png\" alt=\"a [b](c)\">", "<figure>", "<figcaption>", "</figure>", "<time datetime=\"2024-13-45\">", "<script>", "</script>", "<!--", "-->", "<svg>", "</svg>", "<span class=\"byline\">By Ana Diaz</span>",
        "The harbour council voted on Tuesday to close the old coal pier, ending a dispute. ", "*stars* _lines_ `ticks` [x](y) ", "1. ", "- ", "# ", "> ", "| a | b |", "\n\n", "\n", "~~~", "\\", "&amp;", "&#0;", "\0", "\uD83D", "…", "“Quoted,” she said. ",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_generated_page_gets_an_answer_that_is_safe_to_show(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 25; i++)
        {
            var html = "<html><body><p>" + string.Concat(Enumerable.Range(0, random.Next(5, 200)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Check(random.Next(4) == 0 ? html["<html><body><p>".Length..] : html);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_damaged_page_gets_an_answer_that_is_safe_to_show(int seed)
    {
        var random = new Random(seed);
        var samples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Importing", "Samples"), "input.*", SearchOption.AllDirectories).Order().ToList();
        var page = File.ReadAllText(samples[random.Next(samples.Count)]);
        for (var i = 0; i < 12; i++)
        {
            page = Damage(page, random);
            Check(page);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Words_in_any_style_read_as_they_were_printed(int seed)
    {
        var random = new Random(seed);
        var words = new[] { "one", "two.", "(three)", "“four”", "5", "_six_", "*seven*", "a-b", "#8", "1.", "é", "x|y", "!", "[n]", "<&>", "~~z~~" };
        var tags = new[] { "b", "i", "code", "s", "em", "span", "a href=https://a.example/", "strong" };
        var plain = new List<string> { "The harbour council voted to close the pier, and then" };
        var html = plain[0];
        for (var i = 0; i < 40; i++)
        {
            var word = words[random.Next(words.Length)];
            var tag = tags[random.Next(tags.Length)];
            var gap = random.Next(3) == 0 ? "" : " ";
            plain.Add(gap + word);
            html += $"{gap}<{tag}>{System.Net.WebUtility.HtmlEncode(word)}</{tag.Split(' ')[0]}>";
        }

        var outcome = new ArticleImporter(new FakeTimeProvider()).Import($"<html><body><article><p>{html} end of it.</p><p>{new string('x', 80)}</p></article></body></html>");

        Assert.Equal(string.Concat(plain) + " end of it.", Assert.IsType<ImportOutcome.Imported>(outcome).Article.Paragraphs.First().PlainText);
    }

    private static string Damage(string page, Random random)
    {
        var at = random.Next(page.Length);
        var length = random.Next(Math.Min(400, page.Length - at));
        return random.Next(5) switch
        {
            0 => page.Remove(at, length),
            1 => page.Insert(at, page.Substring(at, length)),
            2 => page.Insert(at, Pieces[random.Next(Pieces.Length)]),
            3 => page.Insert(random.Next(page.Length), page.Substring(at, length)),
            _ => page[..at] + page[at..].Replace('>', random.Next(2) == 0 ? '<' : ' '),
        };
    }

    private static void Check(string page)
    {
        if (new ArticleImporter(new FakeTimeProvider()).Import(page) is ImportOutcome.Imported { Article: var article })
        {
            Assert.Empty(ShownHtml.FaultsOf(article));
            Assert.All(article.Paragraphs, paragraph => Assert.Equal(MarkdownText.ToPlainText(paragraph.Markdown), paragraph.PlainText));
            Assert.All(article.RelatedLinks, link => Assert.InRange(link.AfterParagraph ?? 0, 0, article.Paragraphs.Count()));
        }
    }
}
