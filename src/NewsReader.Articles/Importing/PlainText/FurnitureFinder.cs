namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Takes out the lines that belong to the page.</summary>
internal static class FurnitureFinder
{
    public static void Find(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.IsUndecided && block.PartCount == 1 && FurnitureLine.WhyDropped(block.Text) is { } why)
            {
                block.LeaveOut(BlockRole.Dropped, why);
            }
            else if (block.IsUndecided && block.Shape == BlockShape.BulletedList && block.Parts.All(part => FurnitureLine.WhyDropped(part) is not null))
            {
                block.LeaveOut(BlockRole.Dropped, "a list of buttons");
            }
        }
    }
}
