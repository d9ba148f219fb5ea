using Microsoft.Extensions.Caching.Memory;

namespace NewsReader.Web.Storage;

/// <summary>Keeps what was read last of the library, until something is written.</summary>
/// <param name="limit">The most that is kept, in whatever unit its values are measured in.</param>
/// <param name="writes">A number that grows with every write that makes what was read old.</param>
internal sealed class KeptUntilWritten<TKey, TValue>(long limit, Func<long> writes) : IDisposable
    where TKey : notnull
    where TValue : class
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = limit });

    /// <summary>What is kept under the key, else what is read now; a null is not kept.</summary>
    public async Task<TValue?> FindAsync(TKey key, Func<Task<TValue?>> read, Func<TValue, long> size)
    {
        // The number of before reading: what is written meanwhile makes it old.
        var now = writes();
        if (cache.TryGetValue<Kept>(key, out var kept) && kept!.Writes == now)
        {
            return kept.Value;
        }

        var value = await read();
        if (value is not null)
        {
            cache.Set(key, new Kept(value, now), new MemoryCacheEntryOptions { Size = size(value) });
        }

        return value;
    }

    public void Dispose() => cache.Dispose();

    private sealed record Kept(TValue Value, long Writes);
}
