using System.Diagnostics;
using BenchmarkDotNet.Running;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;
using NewsReader.Benchmarks.Attribution.Scoring;
using NewsReader.Benchmarks.Attribution.Training;

namespace NewsReader.Benchmarks.Attribution;

/// <summary>What can be done with the attribution engine from the command line.</summary>
internal static class AttributionCommands
{
    public static int Run(string[] args)
    {
        var folders = CorpusFolders.Find();
        return args switch
        {
            ["train", .. var given] => Train(folders, given),
            ["test"] => Done(() => GenreReport.Print(MarkedArticles.In(folders.Test), EnglishSpans.FindIn)),
            ["speed"] => Done(() => SpeedReport.Print(MarkedArticles.In(folders.Test))),
            ["confidence"] => Done(() => ConfidenceReport.Print(MarkedArticles.In(folders.Test))),
            ["confidence", var folder] => Done(() => ConfidenceReport.Print(StandoffArticles.In(folder))),
            ["sources"] => Done(() => PrintSources(MarkedArticles.In(folders.Test))),
            ["pronouns", var folder] => Done(() => PronounReport.Print(folder)),
            ["benchmark", .. var rest] => Done(() => BenchmarkRunner.Run<AttributionBenchmark>(args: rest)),
            ["curve"] => Done(new LearningReport(folders).PrintCurve),
            ["ablation"] => Done(new LearningReport(folders).PrintAblation),
            ["grammar"] => Done(() => Console.WriteLine(GrammarReport.Of(GumText.In(folders.Gum)))),
            [var folder, var output] => Done(() => ScorerFile.Write(folder, output, EnglishSpans.FindIn)),
            _ => Usage(),
        };
    }

    private static int Usage()
    {
        Console.Error.WriteLine("""
            usage: attribution COMMAND
              train [FOLDER …]    learns the weights from the corpus (or the folders) and writes them into the source tree
              test                the figures on the test part of the corpus, by series and by cues
              confidence [FOLDER] precision and recall of what is shown from each confidence on, on the test part or on a folder
                                  with text/ and attributions/ (brat standoff)
              sources             sources of the test part: right entity, kind, role, affiliation
              pronouns FOLDER     "he" and "she" in GUM's CoNLL-U files with entities
              speed               tokens a second, an article of 800 words, first use
              benchmark           BenchmarkDotNet's figures of an article of 800 words
              curve               what more articles bring
              ablation            what each part brings
              grammar             how well parts of speech and heads are told
              FOLDER OUT.json     attributions of the texts of a folder, with offsets in UTF-16 units
            """);
        return 2;
    }

    private static void PrintSources(IReadOnlyList<MarkedArticle> test)
    {
        SourceReport.Print(test, 0);
        SourceReport.Print(test, AttributionFinder.SureFrom);
    }

    private static int Done(Action command)
    {
        command();
        return 0;
    }

    private static int Train(CorpusFolders folders, string[] given)
    {
        var clock = Stopwatch.StartNew();
        var articles = given.Length > 0 ? [.. given.SelectMany(MarkedArticles.In)] : TrainingArticles.In(folders);
        var model = new ModelTrainer(new TrainingOptions(), GroundWork.From(folders)).Train(articles);
        ModelWriter.Write(model, folders.Model);
        Console.WriteLine($"{articles.Count} articles, {model.Features} features, "
            + $"{new FileInfo(folders.Model).Length:N0} bytes, {clock.Elapsed.TotalSeconds:F0} s");
        return 0;
    }
}
