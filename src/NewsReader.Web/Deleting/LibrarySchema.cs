using Microsoft.Data.Sqlite;

namespace NewsReader.Web.Deleting;

/// <summary>What the library's file says of its own tables.</summary>
internal static class LibrarySchema
{
    /// <param name="without">Tables that are left out.</param>
    public static async Task<IReadOnlyList<ForeignKey>> ForeignKeysAsync(SqliteConnection connection, IReadOnlyList<string> without, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT t.name, k."from", k."table", coalesce(k."to", 'Id'), k.on_delete FROM sqlite_schema t, pragma_foreign_key_list(t.name) k
            WHERE t.type = 'table'
            """;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var keys = new List<ForeignKey>();
        while (await reader.ReadAsync(cancellation))
        {
            keys.Add(new ForeignKey(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)));
        }

        return [.. keys.Where(key => !without.Contains(key.Table))];
    }

    /// <summary>The columns that are written: those that SQLite computes itself are not among them.</summary>
    public static async Task<IReadOnlyList<string>> StoredColumnsAsync(SqliteConnection connection, string table, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_xinfo(@table) WHERE hidden = 0 ORDER BY cid";
        command.Parameters.AddWithValue("@table", table);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
