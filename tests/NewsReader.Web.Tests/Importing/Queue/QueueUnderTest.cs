using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Web.Importing.Fetching;
using NewsReader.Web.Importing.Queue;
using NewsReader.Web.Tests.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Queue;

/// <summary>The queue over a real library, with a clock of the test's and without the one who works through it.</summary>
internal sealed class QueueUnderTest
{
    private readonly TemporaryLibrary library;
    private readonly AddressImport import;
    private readonly RunningImports running = new();

    public QueueUnderTest(TemporaryLibrary library, string allowedHosts, ResolveHost? resolve = null)
    {
        this.library = library;
        Queue = new ImportQueue(library.Database, library.Gate, new QueueBell(), running, Clock);
        import = new AddressImport(
            Fetchers.Allowing(allowedHosts, Clock, resolve), library.Imports, Queue, Clock, NullLogger<AddressImport>.Instance);
        Turns = TurnsAfterStart();
    }

    public FakeTimeProvider Clock { get; } = new(Stories.ImportedAt);

    public ImportQueue Queue { get; }

    public QueueTurns Turns { get; private set; }

    /// <summary>What the app does at its start: nobody remembers whose turn it was.</summary>
    public async Task RestartAsync()
    {
        Turns = TurnsAfterStart();
        await Turns.ResumeAsync(TestContext.Current.CancellationToken);
    }

    public async Task<int> AddAsync(string address, int? followedLinkId = null) =>
        Assert.IsType<QueueAnswer.Queued>(await Queue.AddAsync(address, followedLinkId, TestContext.Current.CancellationToken)).ImportId;

    /// <summary>Takes the next import and runs it to its end; null when none is due.</summary>
    public async Task<QueuedImport?> RunNextAsync()
    {
        if (await Turns.TakeAsync(TestContext.Current.CancellationToken) is not { } taken)
        {
            return null;
        }

        await RunAsync(taken);
        return await FindAsync(taken.Id);
    }

    public async Task RunAsync(QueuedImport taken)
    {
        await running.RunAsync(taken.Id, stop => import.RunAsync(taken, stop), TestContext.Current.CancellationToken);
        Turns.Leave(taken);
    }

    public async Task<QueuedImport> FindAsync(int id)
    {
        await using var db = await library.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await db.QueuedImports.SingleAsync(import => import.Id == id, TestContext.Current.CancellationToken);
    }

    private QueueTurns TurnsAfterStart() => new(library.Database, library.Gate, new HostTurns(Clock, _ => TimeSpan.FromSeconds(2)), Clock);
}
