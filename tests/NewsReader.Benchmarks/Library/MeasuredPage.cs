namespace NewsReader.Benchmarks.Library;

/// <summary>A page of the app, and how often its time may grow from the small library to the large one.</summary>
/// <param name="Path">The address that is asked for the n-th time.</param>
internal sealed record MeasuredPage(string Name, Func<int, string> Path, double MostRatio);
