namespace NewsReader.Web.Storage;

/// <summary>
/// Lets one writer at a time at the database. SQLite allows one anyway; waiting here is fair and fast, waiting in
/// SQLite is a poll that may time out.
/// A write that has begun is finished: the token that it is given is never cancelled, the caller's ends only the waiting.
/// Who goes to the next page has done what they did, and no transaction is torn in its last step.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private long writes;
    private long turns;

    /// <summary>Grows with every write: what was read at one number is still right at the same number.</summary>
    public long Writes => Interlocked.Read(ref writes);

    /// <summary>Grows with every write, the quiet ones among them.</summary>
    public long Turns => Interlocked.Read(ref turns);

    public Task EnterAsync(Func<CancellationToken, Task> write, CancellationToken cancellation = default) => EnterAsync(
        async whole =>
        {
            await write(whole);
            return true;
        },
        cancellation);

    // Counted before the next writer comes in.
    public Task<T> EnterAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellation = default) => EnterQuietlyAsync(
        async whole =>
        {
            try
            {
                return await write(whole);
            }
            finally
            {
                Interlocked.Increment(ref writes);
            }
        },
        cancellation);

    /// <summary>
    /// For a write that no drawn article shows, such as how far it was read: it waits its turn like any other and leaves
    /// <see cref="Writes"/> as it is.
    /// </summary>
    public async Task<T> EnterQuietlyAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellation = default)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            return await write(CancellationToken.None);
        }
        finally
        {
            Interlocked.Increment(ref turns);
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();
}
