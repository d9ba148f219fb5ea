using System.Runtime.Intrinsics;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Eight weights in 32 bits, each one of sixteen levels that lie further apart the larger they are. What that takes away is
/// lost in the sum of a hundred features.
/// </summary>
internal static class CoarseRow
{
    public static readonly sbyte[] Levels = [0, 2, 5, 9, 15, 25, 42, 75, -2, -5, -9, -15, -25, -42, -75, 125];

    private static readonly Vector128<sbyte> LevelVector = Vector128.Create<sbyte>(Levels);

    public static Vector128<short> Of(uint packed)
    {
        ulong spread = packed;
        spread = (spread | (spread << 16)) & 0x0000FFFF0000FFFF;
        spread = (spread | (spread << 8)) & 0x00FF00FF00FF00FF;
        spread = (spread | (spread << 4)) & 0x0F0F0F0F0F0F0F0F;
        return Vector128.WidenLower(Vector128.Shuffle(LevelVector, Vector128.CreateScalarUnsafe(spread).AsSByte()));
    }

    /// <summary>Takes the nearest level of each weight, of two as near the smaller.</summary>
    public static uint Pack(ReadOnlySpan<sbyte> weights)
    {
        var packed = 0u;
        for (var lane = 0; lane < weights.Length; lane++)
        {
            packed |= (uint)Nearest(weights[lane]) << (4 * lane);
        }

        return packed;
    }

    private static int Nearest(sbyte weight)
    {
        var best = 0;
        for (var level = 1; level < Levels.Length; level++)
        {
            best = Math.Abs(weight - Levels[level]) < Math.Abs(weight - Levels[best]) ? level : best;
        }

        return best;
    }
}
