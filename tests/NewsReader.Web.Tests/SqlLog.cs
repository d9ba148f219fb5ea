using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests;

/// <summary>What one app asks its database, and how SQLite goes about it.</summary>
internal sealed class SqlLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<(string Text, List<(string Name, object? Value)> Parameters)> statements = [];
    private readonly List<IDisposable> subscriptions = [];
    private readonly string file;

    public SqlLog(string dataFolder)
    {
        file = Path.Combine(dataFolder, Database.FileName);
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => statements.Count;

    /// <summary>The steps in which a table is read from end to end, by no index's order, and none that was made for the statement alone.</summary>
    public IEnumerable<string> Scans()
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        foreach (var (text, parameters) in statements)
        {
            var steps = StepsOf(connection, text, parameters);
            var made = steps.Where(step => step.StartsWith("CO-ROUTINE ", StringComparison.Ordinal) || step.StartsWith("MATERIALIZE ", StringComparison.Ordinal))
                .Select(step => step.Split(' ')[1]).ToHashSet();
            foreach (var step in steps.Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal)))
            {
                if (!step.Contains(" INDEX ", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal)
                    && step != "SCAN CONSTANT ROW" && !made.Contains(step.Split(' ')[1]))
                {
                    yield return $"{step} in {text}";
                }
            }
        }
    }

    public void Clear() => statements.Clear();

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var command }
            && Path.GetFullPath(command.Connection!.DataSource) == Path.GetFullPath(file))
        {
            statements.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";

    private static List<string> StepsOf(SqliteConnection connection, string text, List<(string Name, object? Value)> parameters)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement is the app's own.
        command.CommandText = "EXPLAIN QUERY PLAN " + text;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
