using NewsReader.Articles;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Sources;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>How many of the "he" and "she" whose person is named before them are told to be that person, were each a source.</summary>
internal static class PronounReport
{
    public static void Print(string folder)
    {
        foreach (var genre in (string[])["news", "interview"])
        {
            var (right, open, all) = (0, 0, 0);
            foreach (var text in GumPronouns.In(folder, genre))
            {
                var spans = text.Pronouns.Select(pronoun => new AttributionSpan(QuotationKind.Indirect, [pronoun.Place], [], [pronoun.Place], 1)).ToList();
                var found = SourceResolver.Resolve(text.Text, spans);
                foreach (var (place, names) in text.Pronouns)
                {
                    var source = found.First(each => each.SourceMention[0] == place).Source;
                    all++;
                    open += source is null ? 1 : 0;
                    right += source is not null && NameKey.Of(source.Name).Split(' ').Any(names.Contains) ? 1 : 0;
                }
            }

            Console.WriteLine(FormattableString.Invariant(
                $"{genre}: {100.0 * right / Math.Max(1, all):F1} % of {all} right, {100.0 * open / Math.Max(1, all):F1} % left open"));
        }
    }
}
