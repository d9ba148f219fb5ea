using NewsReader.Articles.Attribution;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>An article of a given length, put together from the first paragraphs of a corpus.</summary>
internal static class ShownArticle
{
    public static AttributableText OfWords(int words, IEnumerable<MarkedArticle> articles)
    {
        var paragraphs = new List<string>();
        var count = 0;
        foreach (var paragraph in articles.SelectMany(article => article.Text.Paragraphs))
        {
            paragraphs.Add(paragraph);
            count += paragraph.Split(' ').Length;
            if (count >= words)
            {
                break;
            }
        }

        return new AttributableText(paragraphs, "en");
    }
}
