namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>
/// What is learned from: the train part of our own corpus and GUM's news. GUM's interviews (from 25 on) are left out: their
/// first-person answers hold few attributions, and learned from they made the finder miss those of news.
/// </summary>
internal static class TrainingArticles
{
    private const string FirstInterview = "gum25";

    public static IReadOnlyList<MarkedArticle> In(CorpusFolders folders) => [.. MarkedArticles.In(folders.Train), .. Gum(folders)];

    public static IReadOnlyList<MarkedArticle> Gum(CorpusFolders folders) =>
        [.. MarkedArticles.In(folders.GumAttributions).Where(article => string.CompareOrdinal(article.Name, FirstInterview) < 0)];
}
