using System.Globalization;
using System.Text;
using NewsReader.Articles;

namespace NewsReader.Benchmarks.Library;

/// <summary>
/// Makes articles that are like the press in what storage and search feel: about 700 words, words by Zipf's law, six
/// quotations from a population in which few are quoted often; affairs that some articles share, statements that several
/// carry, and links between them. The same number gives the same article.
/// </summary>
internal sealed class StoryWriter
{
    public const int Quotations = 6;

    private const int Vocabulary = 60_000;
    private const int People = 4_000;
    private const int Authors = 300;
    private const int Outlets = 40;
    private const int Sections = 3;
    private const int ParagraphsASection = 5;
    private const int WordsAParagraph = 47;

    private static readonly string[] Syllables =
        ["ba", "co", "di", "fen", "gar", "hul", "is", "ko", "lem", "mar", "nor", "op", "pra", "qui", "ros", "sen", "tal", "ul", "ven", "wor"];

    private static readonly string[] Common = ["the", "of", "and", "to", "in", "for", "that", "on", "with", "government"];

    private readonly string[] words = [.. Enumerable.Range(0, Vocabulary).Select(WordOf)];
    private readonly ZipfDraw word = new(Vocabulary, 1.05);
    private readonly ZipfDraw person = new(People, 0.9);

    /// <summary>The word of this rank: rank 0 stands in nearly every article, the last ranks in a few.</summary>
    public string WordAt(int rank) => words[rank];

    public static string PersonAt(int rank) => $"{Title(WordOf(rank + 17))} {Title(WordOf((rank * 7) + 4001))}";

    public Article Write(int number, DateTimeOffset importedAt)
    {
        var random = new Random(number);
        var story = Story.Of(number, random);
        var article = new Article
        {
            Headline = HeadlineOf(number),
            Address = AddressOf(number),
            Standfirst = Title(Sentence(random, 24, story)) + ".",
            Outlet = $"The {Title(WordOf(random.Next(Outlets) + 500))} Post",
            Language = "en",
            PublishedAt = importedAt.AddMinutes(-random.Next(60)),
            PublishedAtHasTime = true,
            ImportedAt = importedAt,
        };
        article.Credit(new Author { Name = $"{Title(WordOf(random.Next(Authors) + 900))} {Title(WordOf(random.Next(Authors) + 2000))}" });
        WriteBody(article, number, story, random);
        article.PointTo(new RelatedLink { Kind = RelatedLinkKind.SimilarPost, Headline = Title(Sentence(random, 8)) });
        if (number > 50 && random.Next(3) == 0)
        {
            var other = number - random.Next(1, 50);
            article.PointTo(new RelatedLink { Kind = RelatedLinkKind.ReadMore, Headline = HeadlineOf(other), Address = AddressOf(other) });
        }

        article.CountWords();
        return article;
    }

    // By the number alone, so that other articles can print it.
    private string HeadlineOf(int number) => Title(Sentence(new Random(-number), 9));

    private static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"https://press.example/stories/{number}");

    private Statement StatementOf(int number)
    {
        var random = new Random(unchecked((number * 48_271) + 5));
        return new Statement(person.Next(random), Sentence(random, 14));
    }

    private void WriteBody(Article article, int number, Story story, Random random)
    {
        var cast = new Dictionary<string, ArticleSource>();
        var written = 0;
        for (var section = 0; section < Sections; section++)
        {
            article.Begin(section == 0 ? null : Title(Sentence(random, 4)));
            for (var paragraph = 0; paragraph < ParagraphsASection; paragraph++)
            {
                if (written < Quotations && paragraph % 2 == 0)
                {
                    Quote(article, StatementOf(Statement.NumberIn(number, written, random)), random, cast);
                    written++;
                }
                else
                {
                    article.Write(Title(Sentence(random, WordsAParagraph, story)) + ".");
                }
            }
        }
    }

    private void Quote(Article article, Statement statement, Random random, Dictionary<string, ArticleSource> cast)
    {
        var name = PersonAt(statement.Person);
        var content = random.Next(30) == 0 ? statement.Trimmed().Words : statement.Words;
        var start = $"{name} said ".Length;
        var graf = article.Write($"{name} said {content}. {Title(Sentence(random, WordsAParagraph - 17))}.");
        if (!cast.TryGetValue(name, out var source))
        {
            cast[name] = source = new ArticleSource { Name = name, Kind = SourceKind.Person, Role = "minister", Affiliation = "the government" };
        }

        var quotation = new Quotation
        {
            Kind = QuotationKind.Indirect,
            Cue = "said",
            Text = content,
            Places = [new TextPlace(graf.Number, start, content.Length)],
            CuePlaces = [new TextPlace(graf.Number, name.Length + 1, 4)],
            SourcePlaces = [new TextPlace(graf.Number, 0, name.Length)],
        };
        article.Attribute(quotation, source);
    }

    private string Sentence(Random random, int length, Story? story = null)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(words[story is not null && random.Next(16) == 0 ? story.Word(random) : word.Next(random)]);
        }

        return text.ToString();
    }

    private static string WordOf(int rank)
    {
        if (rank < Common.Length)
        {
            return Common[rank];
        }

        var text = new StringBuilder();
        for (var rest = rank; rest > 0; rest /= Syllables.Length)
        {
            text.Append(Syllables[rest % Syllables.Length]);
        }

        return text.ToString();
    }

    private static string Title(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
