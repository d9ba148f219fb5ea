using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsReader.Articles.Text;

/// <summary>
/// The notes of an article, and the raised numbers of its text that stand for them. Paragraphs keep neither's address, so the
/// two find each other by what every footnote does: the numbers count 1, 2, 3 … through the text, and the last numbered list
/// below them has a note for each and no more. A power or an ordinal is no footnote, and an article that has both has none.
/// </summary>
public sealed class Footnotes
{
    private const int MostDigits = 3;

    private readonly Dictionary<int, int> firstIn;
    private readonly int notesIn;

    private Footnotes(Dictionary<int, int> firstIn, int notesIn)
    {
        this.firstIn = firstIn;
        this.notesIn = notesIn;
    }

    /// <summary>How many notes there are.</summary>
    public int Count => firstIn.Count;

    /// <param name="paragraphs">An article's, in reading order.</param>
    /// <returns>Null for an article without footnotes.</returns>
    public static Footnotes? Of(IEnumerable<Paragraph> paragraphs)
    {
        var firstIn = new Dictionary<int, int>();
        var (notes, notesIn) = (0, 0);
        foreach (var paragraph in paragraphs.Where(paragraph => MayMatter(paragraph.Markdown)))
        {
            var blocks = MarkdownText.Parse(paragraph.Markdown);
            foreach (var number in blocks.Descendants<EmphasisInline>().Select(NumberOf).OfType<int>())
            {
                if (number > firstIn.Count + 1)
                {
                    return null;
                }

                // A number that comes again stands for the same note.
                firstIn.TryAdd(number, paragraph.Number);
                notes = 0;
            }

            if (firstIn.Count > 0 && blocks is [ListBlock { IsOrdered: true, OrderedStart: "1" } list])
            {
                (notes, notesIn) = (list.Count, paragraph.Number);
            }
        }

        return notes > 0 && notes == firstIn.Count ? new Footnotes(firstIn, notesIn) : null;
    }

    /// <summary>The number of the note that raised text stands for; null for any other text.</summary>
    internal static int? NumberOf(EmphasisInline emphasis) =>
        emphasis is { DelimiterChar: '^', DelimiterCount: 1, FirstChild: LiteralInline { NextSibling: null, Content.Length: <= MostDigits } text }
        && int.TryParse(text.Content.AsSpan(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>What stands of them in one paragraph.</summary>
    /// <param name="paragraph">Its number.</param>
    public FootnotesIn In(int paragraph) =>
        new(Count, firstIn.Where(first => first.Value == paragraph).Select(first => first.Key).ToHashSet(), paragraph == notesIn);

    private static bool MayMatter(string markdown) => markdown.Contains('^', StringComparison.Ordinal) || markdown.StartsWith("1.", StringComparison.Ordinal);
}
