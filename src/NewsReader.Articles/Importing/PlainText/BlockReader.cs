using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Cuts a page into blocks: lines, unwrapped paragraphs, lists, block quotations.</summary>
internal sealed partial class BlockReader
{
    private readonly List<Block> blocks = [];
    private readonly List<string> lines;
    private readonly HardWrap wrap;
    private bool afterBlank = true;

    private BlockReader(string text)
    {
        lines = PrintedLines.Of(text);
        wrap = new HardWrap(lines);
    }

    public static List<Block> Read(string text)
    {
        var reader = new BlockReader(text);
        for (var i = 0; i < reader.lines.Count; i++)
        {
            reader.Take(reader.lines[i], i == 0 ? "" : reader.lines[i - 1]);
        }

        return reader.blocks.ConvertAll(WithoutLoneNumber);
    }

    // One numbered line is no list: it is a crosshead or a paragraph that begins with a number.
    private static Block WithoutLoneNumber(Block block) =>
        block.Shape == BlockShape.NumberedList && block.PartCount == 1
            ? new Block(BlockShape.Text, string.Create(CultureInfo.InvariantCulture, $"{block.FirstNumber}. {block.Text}")) { AfterBlank = block.AfterBlank }
            : block;

    private void Take(string line, string before)
    {
        if (line.Length == 0)
        {
            afterBlank = true;
            return;
        }

        if (MarkOf(line) is { Success: true } mark)
        {
            TakeMarked(line, before, mark);
        }
        else if (!afterBlank && blocks.Count > 0 && wrap.IsForced(before, line))
        {
            blocks[^1].Continue(line);
        }
        else
        {
            blocks.Add(new Block(BlockShape.Text, line) { AfterBlank = afterBlank });
        }

        afterBlank = false;
    }

    private void TakeMarked(string line, string before, Match mark)
    {
        var words = line[mark.Length..];
        if (words.Length == 0)
        {
            return;
        }

        var number = mark.Groups["number"].Success ? int.Parse(mark.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var shape = mark.Groups["quote"].Success ? BlockShape.Quotation
            : mark.Groups["number"].Success ? BlockShape.NumberedList : BlockShape.BulletedList;
        if (blocks.Count == 0 || !Continues(blocks[^1], shape, number))
        {
            blocks.Add(new Block(shape, words) { AfterBlank = afterBlank, FirstNumber = number });
        }
        else if (shape == BlockShape.Quotation && wrap.IsForced(before, words))
        {
            blocks[^1].Continue(words);
        }
        else
        {
            blocks[^1].Add(words);
        }
    }

    private bool Continues(Block last, BlockShape shape, int number) =>
        last.Shape == shape
        && (shape != BlockShape.NumberedList || number == last.FirstNumber + last.PartCount)
        && (shape != BlockShape.Quotation || !afterBlank);

    private static Match MarkOf(string line) => Mark.Match(line);

    [GeneratedRegex(@"^(?:(?<quote>>+)\s?|(?:[\-*•·▪◦‣●■►–]|\u2043)\s+|(?<number>\d{1,3})[.)]\s+(?=\D))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark { get; }
}
