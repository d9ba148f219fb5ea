using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Reads the file of weights, which holds every table as it is used: the classes of words, the parts of speech, the parser,
/// the stages, the links and the confidences. Arrays are their length and their values, little-endian.
/// </summary>
internal static class ModelFile
{
    public static TaggingModel Read(Stream file) => new(
        new WordClasses(ReadSlots(file), ReadArray<ushort>(file), ReadArray<uint>(file)),
        new Grammar(ReadTable(file), ReadTable(file)),
        new SpanWeights(
            new PairedWeights(ReadSlots(file), ReadArray<uint>(file), ReadArray<uint>(file)), ReadTable(file), ReadArray<int>(file), ReadArray<int>(file)),
        ReadTable(file), ReadTable(file), ReadTable(file));

    private static FeatureSlots ReadSlots(Stream file) => new(ReadArray<ushort>(file));

    private static WeightTable ReadTable(Stream file) =>
        new(ReadSlots(file), ReadArray<ushort>(file), ReadArray<sbyte>(file), ReadArray<int>(file)[0]);

    private static T[] ReadArray<T>(Stream file)
        where T : unmanaged
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        file.ReadExactly(length);
        var values = GC.AllocateUninitializedArray<T>(BinaryPrimitives.ReadInt32LittleEndian(length));
        file.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
