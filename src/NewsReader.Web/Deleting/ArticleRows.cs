using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsReader.Web.Related;

namespace NewsReader.Web.Deleting;

/// <summary>
/// Copies an article with all that belongs to it, in whatever table, and back. What belongs to it is told by the foreign
/// keys of the library, so that a table that is added later is copied too.
/// </summary>
internal static class ArticleRows
{
    public static async Task<string> CopyAsync(SqliteConnection connection, int articleId, CancellationToken cancellation)
    {
        var keys = await LibrarySchema.ForeignKeysAsync(connection, RelatedTables.Names, cancellation);
        var taken = new Dictionary<string, SavedTable>();
        var rowIds = new Dictionary<string, HashSet<long>>();
        await TakeAsync(connection, keys, "Articles", "Id", [articleId], taken, rowIds, cancellation);
        var pointers = new List<SavedPointer>();
        foreach (var key in keys.Where(key => key.Forgets && taken.ContainsKey(key.Parent)))
        {
            var own = rowIds.GetValueOrDefault(key.Table, []);
            var pointing = await ReadAsync(connection, $"SELECT rowid, \"{key.Column}\" FROM \"{key.Table}\" WHERE \"{key.Column}\" IN ({List(ValuesOf(taken[key.Parent], key.ParentColumn))})", cancellation);
            pointers.AddRange(pointing.Select(row => new SavedPointer(key.Table, key.Column, (long)row[0], (long)row[1])).Where(pointer => !own.Contains(pointer.RowId)));
        }

        return JsonSerializer.Serialize(new SavedRows([.. taken.Values], pointers));
    }

    /// <summary>Writes the rows as they were, but for what they pointed to and is not here any more.</summary>
    public static async Task PutBackAsync(SqliteConnection connection, string copy, CancellationToken cancellation)
    {
        var saved = JsonSerializer.Deserialize<SavedRows>(copy)!;
        var keys = await LibrarySchema.ForeignKeysAsync(connection, RelatedTables.Names, cancellation);
        await ExecuteAsync(connection, "PRAGMA defer_foreign_keys = ON", [], cancellation);
        foreach (var table in saved.Tables)
        {
            await InsertAsync(connection, table, keys.Where(key => key.Table == table.Name && !saved.Tables.Any(other => other.Name == key.Parent)).ToList(), cancellation);
        }

        foreach (var (table, column, rowId, value) in saved.Pointers)
        {
            await ExecuteAsync(connection, $"UPDATE \"{table}\" SET \"{column}\" = @0 WHERE rowid = @1 AND \"{column}\" IS NULL", [value, rowId], cancellation);
        }
    }

    private static async Task TakeAsync(
        SqliteConnection connection, IReadOnlyList<ForeignKey> keys, string table, string column, IReadOnlyCollection<long> values,
        Dictionary<string, SavedTable> taken, Dictionary<string, HashSet<long>> rowIds, CancellationToken cancellation)
    {
        var columns = await LibrarySchema.StoredColumnsAsync(connection, table, cancellation);
        var rows = await ReadAsync(
            connection, $"SELECT rowid, {string.Join(", ", columns.Select(name => $"\"{name}\""))} FROM \"{table}\" WHERE \"{column}\" IN ({List(values)})", cancellation);
        var known = rowIds.TryGetValue(table, out var ids) ? ids : rowIds[table] = [];
        var added = rows.Where(row => known.Add((long)row[0])).Select(row => (IReadOnlyList<object?>)[.. row.Skip(1).Select(SavedValue.Write)]).ToList();
        if (added.Count == 0)
        {
            return;
        }

        taken[table] = new SavedTable(table, columns, taken.TryGetValue(table, out var before) ? [.. before.Rows, .. added] : added);
        foreach (var key in keys.Where(key => key.Belongs && key.Parent == table))
        {
            var parents = ValuesOf(new SavedTable(table, columns, added), key.ParentColumn);
            await TakeAsync(connection, keys, key.Table, key.Column, parents, taken, rowIds, cancellation);
        }
    }

    private static async Task InsertAsync(SqliteConnection connection, SavedTable table, List<ForeignKey> outward, CancellationToken cancellation)
    {
        var stored = await LibrarySchema.StoredColumnsAsync(connection, table.Name, cancellation);
        var kept = table.Columns.Select((name, at) => (Name: name, At: at)).Where(column => stored.Contains(column.Name)).ToList();
        var names = string.Join(", ", kept.Select(column => $"\"{column.Name}\""));
        var values = kept.Select((column, number) => outward.Find(key => key.Column == column.Name) is { Forgets: true } key
            ? $"(SELECT \"{key.ParentColumn}\" FROM \"{key.Parent}\" WHERE \"{key.ParentColumn}\" = @{number})" : $"@{number}");
        var sql = $"INSERT OR REPLACE INTO \"{table.Name}\" ({names}) SELECT {string.Join(", ", values)}";

        // What belonged to something else too that is gone (a tag, say) is gone with it.
        var needed = outward.Where(key => !key.Forgets && kept.Exists(column => column.Name == key.Column)).Select(key =>
            string.Create(CultureInfo.InvariantCulture, $"(@{kept.FindIndex(column => column.Name == key.Column)} IS NULL OR EXISTS (SELECT 1 FROM \"{key.Parent}\" WHERE \"{key.ParentColumn}\" = @{kept.FindIndex(column => column.Name == key.Column)}))"));
        var condition = string.Join(" AND ", needed.Prepend("1"));
        foreach (var row in table.Rows)
        {
            await ExecuteAsync(connection, $"{sql} WHERE {condition}", [.. kept.Select(column => SavedValue.Read(row[column.At]))], cancellation);
        }
    }

    private static List<long> ValuesOf(SavedTable table, string column)
    {
        var at = table.Columns.ToList().IndexOf(column);
        return [.. table.Rows.Select(row => row[at]).OfType<long>()];
    }

    private static string List(IEnumerable<long> values) => string.Join(',', values.Select(value => value.ToString(CultureInfo.InvariantCulture)));

    private static async Task<List<object[]>> ReadAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<object[]>();
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, object[] values, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var number = 0; number < values.Length; number++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"@{number}"), values[number]);
        }

        await command.ExecuteNonQueryAsync(cancellation);
    }
}
