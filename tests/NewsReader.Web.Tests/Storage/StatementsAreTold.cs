using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(NewsReader.Web.Tests.Storage.StatementsAreTold))]

namespace NewsReader.Web.Tests.Storage;

/// <summary>
/// EF asks once a second whether anybody listens to the statements that it sends. Somebody always does, so that a test which
/// begins to listen between two of those questions misses none.
/// </summary>
public sealed class StatementsAreTold : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];

    public StatementsAreTold() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public void OnNext(DiagnosticListener value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
