namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>How much was found of what is marked, and how much of what was found is marked.</summary>
internal sealed class Tally
{
    public int Gold { get; set; }

    public int Found { get; set; }

    /// <summary>Contents that overlap by half or more.</summary>
    public int Matched { get; set; }

    /// <summary>Those of them whose source shares a word, or is missing on both sides.</summary>
    public int SourceRight { get; set; }

    public void Add(Tally other)
    {
        Gold += other.Gold;
        Found += other.Found;
        Matched += other.Matched;
        SourceRight += other.SourceRight;
    }

    public override string ToString() => FormattableString.Invariant(
        $"gold {Gold,5} found {Found,5}  detection P {Share(Matched, Found)} R {Share(Matched, Gold)} F1 {F1(Matched)}  content + source F1 {F1(SourceRight)}  source right {Share(SourceRight, Matched)}");

    private static string Share(int part, int whole) => FormattableString.Invariant($"{100.0 * part / Math.Max(1, whole):F1}");

    private string F1(int matched) => FormattableString.Invariant($"{200.0 * matched / Math.Max(1, Gold + Found):F1}");
}
