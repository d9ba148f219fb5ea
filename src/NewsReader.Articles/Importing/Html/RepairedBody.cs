namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// The blocks of a page after the reader's choices and the rules of its site. They decide about all blocks of the page, also
/// about those that stand outside of what the importer took for the body.
/// </summary>
internal sealed class RepairedBody
{
    private readonly Page page;
    private readonly PageRepair repair;
    private readonly List<BodyBlock> blocks;
    private readonly List<ListedBlock> listed;
    private readonly HashSet<BlockRule> applied = [];
    private int choicesFound;

    private RepairedBody(PageArticle read, PageRepair repair)
    {
        page = read.Page;
        this.repair = repair;
        blocks = [.. read.Blocks];
        listed = Listed(read);
    }

    /// <summary>The article with the choices and rules applied, and what became of them.</summary>
    public static (PageArticle Read, RepairReport? Report) Of(PageArticle read, PageRepair? repair)
    {
        // Hardly a page is repaired: the others are not to pay for it.
        if (repair is null || (repair.Choices.Count == 0 && !repair.ListsBlocks && repair.RulesFor(AddressOf(read.Page)).Count == 0))
        {
            return (read, null);
        }

        var body = new RepairedBody(read, repair);
        body.Apply();
        return (read with { Blocks = body.blocks }, body.Report());
    }

    // What was read, in the order of the page, each with the block that it is in the article, if it is one.
    private static List<ListedBlock> Listed(PageArticle read)
    {
        var reader = new BlockReader(read.Page.Base, _ => false);
        reader.Read(read.Page.Root);
        var known = read.Blocks.Where(block => block.Kind != BlockKind.Beside).GroupBy(block => block.Node)
            .ToDictionary(group => group.Key, group => new Queue<BodyBlock>(group));
        var all = reader.Blocks.Select(block => (Printed: block, Block: Dequeue(known, block.Node))).ToList();

        // Words that the page states instead of showing them stand in no element.
        var stated = known.Values.SelectMany(left => left).Select(block => (Printed: block, Block: (BodyBlock?)block));
        var keys = new BlockKeys();
        return [.. stated.Concat(all).Select(pair => new ListedBlock(keys.Next(pair.Printed.Text), pair.Printed, pair.Block))];
    }

    private static string? AddressOf(Page page) => page.Address ?? page.Base?.AbsoluteUri;

    private static BodyBlock? Dequeue(Dictionary<PageNode, Queue<BodyBlock>> known, PageNode node) =>
        known.TryGetValue(node, out var blocks) && blocks.TryDequeue(out var block) ? block : null;

    private void Apply()
    {
        var choices = repair.Choices.DistinctBy(choice => choice.Key).ToDictionary(choice => choice.Key, choice => choice.Keep);
        var rules = repair.RulesFor(AddressOf(page));
        BodyBlock? below = null;
        foreach (var block in Enumerable.Reverse(listed))
        {
            if (choices.TryGetValue(block.Key, out var keep))
            {
                choicesFound++;
                Decide(block, keep, "left out by you", below);
            }
            else if (rules.FirstOrDefault(rule => BlockSign.Matches(rule.Sign, block.Printed.Node)) is { } rule && IsOpen(block, rule.Keep))
            {
                applied.Add(rule);
                Decide(block, rule.Keep, "left out by a rule for this site", below);
            }

            below = block.Block ?? below;
        }
    }

    // A rule keeps what was dropped, but a headline stays one, wherever it stands.
    private static bool IsOpen(ListedBlock block, bool keep) => keep
        ? block.Block?.Role is null or BlockRole.Dropped or BlockRole.Links
        : block.IsKept;

    private void Decide(ListedBlock block, bool keep, string why, BodyBlock? below)
    {
        if (!keep)
        {
            block.Block?.Drop(why);
        }
        else if (block.Block is { } known)
        {
            known.Take(known.Role == BlockRole.Standfirst ? BlockRole.Standfirst : BlockRole.Body);
        }
        else
        {
            block.Block = block.Printed;
            blocks.Insert(below is null ? blocks.Count : blocks.IndexOf(below), block.Printed);
        }
    }

    private RepairReport Report() => new()
    {
        ChoicesFound = choicesFound,
        RulesApplied = [.. applied],
        Site = PageRepair.SiteOf(AddressOf(page)),
        Blocks = repair.ListsBlocks ? [.. listed.Select(block => block.ToPageBlock())] : [],
        RulesFound = repair.ListsBlocks ? RuleFinder.Find(listed, repair.Choices) : [],
    };
}
