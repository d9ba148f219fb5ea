using NewsReader.Articles.Comparing;

namespace NewsReader.Web.Related;

/// <summary>A statement that two articles carry.</summary>
/// <param name="Ours">The quotation's id in the article that is read.</param>
/// <param name="Theirs">The quotation's id in the other.</param>
/// <param name="Change">What the other made of it.</param>
internal sealed record SharedStatement(int Ours, int Theirs, StatementChange Change)
{
    public SharedStatement Reversed() => new(Theirs, Ours, Change switch
    {
        StatementChange.Trimmed => StatementChange.Fuller,
        StatementChange.Fuller => StatementChange.Trimmed,
        _ => Change,
    });
}
