namespace NewsReader.Web.Correcting;

/// <summary>How far a run over the library has come.</summary>
internal sealed record RereadingProgress(bool IsRunning, int Total, int Done, int Changed, int Refused, int Failed)
{
    public static readonly RereadingProgress NotBegun = new(false, 0, 0, 0, 0, 0);

    public bool WasRun => Done > 0 || IsRunning;

    public RereadingProgress With(RereadingOutcome outcome) => this with
    {
        Done = Done + 1,
        Changed = Changed + (outcome is RereadingOutcome.Changed ? 1 : 0),
        Refused = Refused + (outcome is RereadingOutcome.Refused ? 1 : 0),
    };
}
