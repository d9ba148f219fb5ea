using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsReader.Web.Storage;

/// <summary>Columns that hold a value of ours as JSON: values that are read whole and never changed in part.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(value => JsonSerializer.Serialize(value, Options), text => JsonSerializer.Deserialize<T>(text, Options)!, Unchanging<T>());
        return property;
    }

    public static PropertyBuilder<T> AsPackedJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(
            value => Packed.Pack(JsonSerializer.SerializeToUtf8Bytes(value, Options)),
            bytes => JsonSerializer.Deserialize<T>(Packed.Unpack(bytes), Options)!,
            Unchanging<T>());
        return property;
    }

    private static ValueComparer<T> Unchanging<T>() => new((one, other) => ReferenceEquals(one, other), value => 0, value => value);
}
