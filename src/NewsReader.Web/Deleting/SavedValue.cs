using System.Text.Json;

namespace NewsReader.Web.Deleting;

/// <summary>A value of SQLite in JSON, where bytes have no form of their own: they are text in an array.</summary>
internal static class SavedValue
{
    public static object? Write(object value) => value switch
    {
        DBNull => null,
        byte[] bytes => new[] { Convert.ToBase64String(bytes) },
        _ => value,
    };

    public static object Read(object? saved) => saved is not JsonElement json ? DBNull.Value : json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Array => json[0].GetBytesFromBase64(),
        JsonValueKind.Number => json.TryGetInt64(out var number) ? (object)number : json.GetDouble(),
        _ => DBNull.Value,
    };
}
