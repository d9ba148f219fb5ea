using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Identity;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>
/// The library's sources that share a name with those of one article. A name that is not here yet, or whose facts clash
/// with everybody of that name, makes a new source and a question for the reader.
/// </summary>
internal sealed class Namesakes
{
    /// <summary>Of a source that was printed in very many ways, those that it was printed in most.</summary>
    private const int MostPrintings = 30;

    private readonly ILookup<string, Namesake> known;
    private readonly List<Namesake> added = [];
    private readonly List<SourceQuestion> questions = [];

    private Namesakes(IEnumerable<Namesake> known) => this.known = known.ToLookup(namesake => namesake.Source.Key);

    public IEnumerable<Source> Added => added.Select(namesake => namesake.Source);

    public IReadOnlyList<SourceQuestion> Questions => questions;

    public static async Task<Namesakes> LoadAsync(NewsDbContext db, IReadOnlyList<ArticleSource> printed, CancellationToken cancellation)
    {
        var keys = printed.Select(source => SourceKey.Of(source.Name, source.Kind)).Distinct().ToList();
        var sources = await db.Sources.Where(source => keys.Contains(source.Key)).OrderBy(source => source.Id)
            .Include(source => source.MergedInto).ToListAsync(cancellation);
        var shown = sources.Select(source => source.Shown).Distinct().ToList();
        var printings = (await db.MostPrintedAsync([.. shown.Select(source => source.Id)], MostPrintings, cancellation)).ToLookup(printing => printing.SourceId);
        var facts = shown.ToDictionary(source => source.Id, source => FactsOf(source, printings[source.Id]));
        return new Namesakes(sources.Select(source => new Namesake(source, facts[source.Shown.Id])));
    }

    /// <summary>Who the name means: one of those of that name, or a new one.</summary>
    public Source Find(ArticleSource printed)
    {
        var facts = SourceFacts.Of(printed);
        var key = SourceKey.Of(printed.Name, printed.Kind);
        var all = known[key].Concat(added.Where(namesake => namesake.Source.Key == key)).ToList();
        var fitting = all.Where(namesake => namesake.Facts.ClashWith(facts) is null).ToList();
        if (fitting.Select(namesake => namesake.Source.Shown).Distinct().Skip(1).Any())
        {
            fitting = MoreLikely(fitting, facts);
        }

        return fitting.Count > 0 ? fitting[0].Source : Add(printed, facts, all);
    }

    // Of several people of one name, the one with whom something printed agrees; with nothing to go by, nobody of them.
    private static List<Namesake> MoreLikely(List<Namesake> fitting, SourceFacts facts)
    {
        var agreeing = fitting.FindAll(namesake => namesake.Facts.AgreeWith(facts));
        return agreeing.Select(namesake => namesake.Source.Shown).Distinct().Count() == 1 ? agreeing
            : fitting.FindAll(namesake => namesake.Source.IsUncertain);
    }

    private Source Add(ArticleSource printed, SourceFacts facts, List<Namesake> all)
    {
        var clashes = all.Select(namesake => (namesake.Source.Shown, Why: namesake.Facts.ClashWith(facts) ?? "Nothing printed tells which of them it is."))
            .DistinctBy(clash => clash.Shown).ToList();
        var source = new Source
        {
            Name = printed.Name,
            Kind = printed.Kind,
            IsUncertain = all.Exists(namesake => namesake.Facts.ClashWith(facts) is null),
        };
        added.Add(new Namesake(source, facts));
        questions.AddRange(clashes.Select(clash => new SourceQuestion { Source = source, Other = clash.Shown, Why = clash.Why }));
        return source;
    }

    private static SourceFacts FactsOf(Source source, IEnumerable<SourceTally> printings)
    {
        var facts = new SourceFacts { Kind = source.Kind };
        facts.AddName(source.Name);
        foreach (var printing in printings.OrderByDescending(printing => printing.Articles))
        {
            if (printing.Aspect == SourceAspect.Name)
            {
                facts.AddName(printing.Value);
            }
            else
            {
                facts.AddDescription(printing.Role, printing.Affiliation);
            }
        }

        return facts;
    }

    private sealed record Namesake(Source Source, SourceFacts Facts);
}
