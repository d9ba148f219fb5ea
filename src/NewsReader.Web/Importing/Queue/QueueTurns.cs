using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Importing.Queue;

/// <summary>Says which import is next, and when to look again.</summary>
internal sealed class QueueTurns(IDbContextFactory<NewsDbContext> database, WriteGate gate, HostTurns hosts, TimeProvider clock)
{
    /// <summary>Imports that the app was stopped in wait again.</summary>
    public Task ResumeAsync(CancellationToken cancellation = default) => gate.EnterAsync(
        async cancellation =>
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            var interrupted = await db.QueuedImports
                .Where(import => import.State == ImportState.Fetching || import.State == ImportState.Reading).ToListAsync(cancellation);
            interrupted.ForEach(import => import.Resume());
            await db.SaveChangesAsync(cancellation);
        },
        cancellation);

    /// <summary>The import that is due longest and whose host is free, marked as being fetched; its host is ours until it is left.</summary>
    public Task<QueuedImport?> TakeAsync(CancellationToken cancellation = default) => gate.EnterAsync(
        async cancellation =>
        {
            var (now, closed) = (clock.GetUtcNow(), hosts.Closed());
            await using var db = await database.CreateDbContextAsync(cancellation);
            var import = await db.QueuedImports
                .Where(import => import.State == ImportState.Waiting && import.NextAttemptAt <= now && !closed.Contains(import.Host))
                .OrderBy(import => import.NextAttemptAt).ThenBy(import => import.Id)
                .FirstOrDefaultAsync(cancellation);
            if (import is not null)
            {
                import.Fetch();
                import.ChangedAt = now;
                await db.SaveChangesAsync(cancellation);
                hosts.Enter(import.Host);
            }

            return import;
        },
        cancellation);

    public void Leave(QueuedImport import) => hosts.Leave(import.Host);

    /// <summary>When something may become due without anybody ringing; null when nothing waits.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await database.CreateDbContextAsync(cancellation);
        var waiting = db.QueuedImports.Where(import => import.State == ImportState.Waiting);
        if (!await waiting.AnyAsync(cancellation))
        {
            return null;
        }

        var later = await waiting.Where(import => import.NextAttemptAt > now).MinAsync(import => (DateTimeOffset?)import.NextAttemptAt, cancellation);
        var free = hosts.NextFree();
        return free is null || later < free ? later : free;
    }
}
