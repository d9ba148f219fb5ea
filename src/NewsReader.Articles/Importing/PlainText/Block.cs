using System.Text;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>One block of the page, and what the finders have taken it for so far.</summary>
internal sealed class Block
{
    // Builders, because a hostile page can have one block of a hundred thousand lines.
    private readonly List<StringBuilder> parts;
    private string? text;
    private bool? isProse;

    public Block(BlockShape shape, string words)
    {
        Shape = shape;
        parts = [new StringBuilder(words)];
    }

    public BlockShape Shape { get; }

    /// <summary>The words; for a list or a quotation its parts, one a line.</summary>
    public string Text => text ??= string.Join('\n', parts);

    public int PartCount => parts.Count;

    public IEnumerable<string> Parts => parts.Select(part => part.ToString());

    public BlockRole Role { get; private set; }

    /// <summary>Why it is left out, when it is.</summary>
    public string? Why { get; private set; }

    /// <summary>A blank line stood above it.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>The number of a numbered list's first item.</summary>
    public int FirstNumber { get; init; }

    public bool IsUndecided => Role == BlockRole.Undecided;

    /// <summary>One line of words that no finder has claimed.</summary>
    public bool IsOpenLine => IsUndecided && Shape == BlockShape.Text;

    public bool IsProse => isProse ??= Shape == BlockShape.Text && LineShape.IsProse(Text);

    /// <summary>Unclaimed text that runs on like an article.</summary>
    public bool IsOpenProse => IsUndecided && IsProse;

    public bool IsHeadlineLike => IsOpenLine && !IsProse && LineShape.IsHeadlineLike(Text);

    public void Take(BlockRole role) => Role = role;

    /// <summary>Leaves the block out of the body.</summary>
    public void LeaveOut(BlockRole role, string why)
    {
        Role = role;
        Why = why;
    }

    /// <summary>Puts a block that was claimed or left out back into the body.</summary>
    public void Keep() => (Role, Why) = (BlockRole.Undecided, null);

    /// <summary>The next line of a paragraph, an item or a quotation that was wrapped.</summary>
    public void Continue(string line)
    {
        var part = parts[^1];
        var isCutAtHyphen = part.Length > 1 && part[^1] == '-' && char.IsLetter(part[^2]);
        (isCutAtHyphen ? part : part.Append(' ')).Append(line);
        text = null;
    }

    /// <summary>The next item of a list, or the next paragraph of a quotation.</summary>
    public void Add(string words)
    {
        parts.Add(new StringBuilder(words));
        text = null;
    }
}
