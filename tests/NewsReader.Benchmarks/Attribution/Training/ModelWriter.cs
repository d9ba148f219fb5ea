using System.Runtime.InteropServices;
using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Writes what <see cref="ModelFile"/> reads.</summary>
internal static class ModelWriter
{
    public static void Write(TrainedModel model, string path)
    {
        using var file = File.Create(path);
        Write(file, model.Ground.Classes);
        Write(file, model.Ground.PartsOfSpeech.Pack());
        Write(file, model.Ground.Moves.Pack());
        Write(file, PackedPair.Of(model.First.Surface, model.Second.Surface));
        Write(file, model.Second.Labels.Pack());
        Write<int>(file, model.First.Pairs);
        Write<int>(file, model.Second.Pairs);
        Write(file, model.Links.Pack());
        Write(file, model.Confidence.Pack());
        Write(file, model.RuleConfidence.Pack());
    }

    private static void Write(Stream file, PackedClasses classes)
    {
        Write(file, classes.Words.Fingerprints);
        Write<ushort>(file, classes.Numbers);
        Write<uint>(file, classes.Classes);
    }

    private static void Write(Stream file, PackedWeights table)
    {
        Write(file, table.Features.Fingerprints);
        Write<ushort>(file, table.Numbers);
        Write<sbyte>(file, table.Rows);
        Write<int>(file, [table.Lanes]);
    }

    private static void Write(Stream file, PackedPair pair)
    {
        Write(file, pair.Features.Fingerprints);
        Write<uint>(file, pair.First);
        Write<uint>(file, pair.Second);
    }

    private static void Write<T>(Stream file, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        file.Write(BitConverter.GetBytes(values.Length));
        file.Write(MemoryMarshal.AsBytes(values));
    }
}
