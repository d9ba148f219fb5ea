namespace NewsReader.Articles.Importing.PlainText;

/// <summary>The blocks of a text after the reader's choices. Text has no elements, so there are no rules for it.</summary>
internal static class RepairedText
{
    private const int LongestExcerpt = 400;

    public static RepairReport Apply(IReadOnlyList<Block> blocks, PageRepair repair)
    {
        var choices = repair.Choices.DistinctBy(choice => choice.Key).ToDictionary(choice => choice.Key, choice => choice.Keep);
        var keys = new BlockKeys();
        var found = 0;
        var listed = new List<PageBlock>();
        foreach (var block in blocks)
        {
            var key = keys.Next(block.Text);
            if (choices.TryGetValue(key, out var keep))
            {
                found++;
                Decide(block, keep);
            }

            if (repair.ListsBlocks)
            {
                listed.Add(ToPageBlock(block, key));
            }
        }

        return new RepairReport { Blocks = listed, ChoicesFound = found };
    }

    private static void Decide(Block block, bool keep)
    {
        if (!keep)
        {
            block.LeaveOut(BlockRole.Dropped, "left out by you");
        }
        else if (!IsKept(block))
        {
            block.Keep();
        }
    }

    private static PageBlock ToPageBlock(Block block, string key) => new()
    {
        Key = key,
        Excerpt = block.Text.Length > LongestExcerpt ? block.Text[..(LongestExcerpt - 1)] + "…" : block.Text,
        IsKept = IsKept(block),
        Role = RoleOf(block),
        IsHeading = block.Role == BlockRole.Heading,
    };

    private static bool IsKept(Block block) => block.Role is BlockRole.Undecided or BlockRole.Standfirst or BlockRole.Heading;

    private static string RoleOf(Block block) => block.Role switch
    {
        BlockRole.Undecided => "text",
        BlockRole.Standfirst => "standfirst",
        BlockRole.Heading => "heading",
        BlockRole.Headline or BlockRole.Byline or BlockRole.Date => "headline, byline or date",
        BlockRole.AuthorNote => "about the author",
        _ => block.Why ?? "a pointer to another story",
    };
}
