using BenchmarkDotNet.Running;
using NewsReader.Benchmarks.Attribution;
using NewsReader.Benchmarks.Extraction;
using NewsReader.Benchmarks.Importing;
using NewsReader.Benchmarks.Library;
using NewsReader.Benchmarks.Painting;
using NewsReader.Benchmarks.Serving;

return args switch
{
    ["attribution", .. var rest] => AttributionCommands.Run(rest),
    ["import", .. var rest] => Summarise(() => BenchmarkRunner.Run<ImportBenchmark>(args: rest)),
    ["extraction", var set, var predictions] => ExtractionRun.Run(set, predictions),
    ["serve", .. var rest] => await ServingComparison.RunAsync(rest),
    ["paint"] => await PaintReport.RunAsync(),
    ["library", .. var rest] => await LibraryCommands.RunAsync(rest),
    _ => Usage(),
};

static int Summarise(Action benchmark)
{
    benchmark();
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/NewsReader.Benchmarks -- COMMAND
          attribution …       who says what: learn, measure, export (see its own usage)
          import              the seed from text to article, in memory
          extraction SET OUT  read the pages of a set, write one prediction a page; our speed and memory against SmartReader's
          serve [seconds]     article pages a second against a bare endpoint that returns the same bytes
          paint               when the article page has painted, against a bare HTML file; a very long one while it is scrolled
          library …           fill a library with very many articles, and time the pages over it
        """);
    return 2;
}
