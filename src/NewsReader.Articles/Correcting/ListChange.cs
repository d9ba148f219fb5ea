namespace NewsReader.Articles.Correcting;

/// <summary>How one list differs from another.</summary>
/// <param name="AddedCount">How many are new.</param>
/// <param name="RemovedCount">How many are gone.</param>
/// <param name="Added">The first of the new ones, cut where they are long.</param>
/// <param name="Removed">The first of those that are gone.</param>
public sealed record ListChange(int AddedCount, int RemovedCount, IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    public static readonly ListChange None = new(0, 0, [], []);

    public bool IsNone => AddedCount + RemovedCount == 0;
}
