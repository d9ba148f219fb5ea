using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsReader.Web.Tests.Storage;

/// <summary>Writes down the SQL that EF sends while something is asked, and what it logs of transactions that went wrong.</summary>
internal sealed class RecordedStatements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];
    private readonly string database;

    /// <param name="database">A part of the path of the library's file: tests run side by side.</param>
    public RecordedStatements(string database)
    {
        this.database = database;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The statements with their parameters' values.</summary>
    public List<(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters)> Statements { get; } = [];

    /// <summary>What each failed transaction was in the middle of.</summary>
    public List<string> TransactionErrors { get; } = [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Microsoft.EntityFrameworkCore.DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var command }
            && command.Connection!.ConnectionString.Contains(database, StringComparison.Ordinal))
        {
            lock (Statements)
            {
                Statements.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
            }
        }
        else if (value.Key == RelationalEventId.TransactionError.Name && value.Value is TransactionErrorEventData failed
            && failed.Transaction.Connection?.ConnectionString.Contains(database, StringComparison.Ordinal) != false)
        {
            TransactionErrors.Add(failed.Action);
        }
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
