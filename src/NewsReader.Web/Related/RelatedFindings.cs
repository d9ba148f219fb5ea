namespace NewsReader.Web.Related;

/// <summary>What has been found about the articles that one may be related to, by their ids.</summary>
internal sealed class RelatedFindings
{
    /// <summary>So many a reader may look through; the weaker ones are not kept.</summary>
    public const int Most = 8;

    private const int MostNames = 3;
    private const int MostStatements = 3;
    private const int MostWords = 4;

    private readonly Dictionary<int, (RelatedEvidence Evidence, double Strength)> found = [];

    public void Point(int otherId, bool here) =>
        Note(otherId, 3, evidence => here ? evidence with { PointsHere = true } : evidence with { PointsThere = true });

    /// <summary>That two articles quote somebody says the less the more do.</summary>
    public void Quote(int otherId, QuotedSource source) => Note(
        otherId,
        4 / Math.Log2(2 + Math.Max(2, source.Articles)),
        evidence => evidence.Sources.Count < MostNames && !evidence.Sources.Contains(source.Name)
            ? evidence with { Sources = [.. evidence.Sources, source.Name] } : evidence);

    public void Carry(int otherId, SharedStatement statement) => Note(
        otherId,
        4,
        evidence => evidence.Statements.Count < MostStatements && evidence.Statements.All(known => known.Ours != statement.Ours && known.Theirs != statement.Theirs)
            ? evidence with { Statements = [.. evidence.Statements, statement] } : evidence);

    /// <param name="share">How much of what is telling in the one stands in the other, from 0 to 1.</param>
    public void Share(int otherId, IEnumerable<string> words, double share) =>
        Note(otherId, 4 * share, evidence => evidence with { Words = [.. words.Take(MostWords)] });

    /// <summary>The strongest, the strongest first.</summary>
    public IReadOnlyList<RelatedArticle> Of(int articleId) =>
    [
        .. found.OrderByDescending(pair => pair.Value.Strength).ThenByDescending(pair => pair.Key).Take(Most).Select(pair => new RelatedArticle
        {
            ArticleId = articleId,
            OtherId = pair.Key,
            Strength = pair.Value.Strength,
            Evidence = pair.Value.Evidence,
        }),
    ];

    // What adds nothing new adds no strength.
    private void Note(int otherId, double strength, Func<RelatedEvidence, RelatedEvidence> add)
    {
        var (evidence, sum) = found.TryGetValue(otherId, out var known) ? known : (new RelatedEvidence(), 0);
        var after = add(evidence);
        found[otherId] = (after, ReferenceEquals(after, evidence) ? sum : sum + strength);
    }
}
