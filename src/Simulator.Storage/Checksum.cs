using System.Buffers.Binary;
using System.Numerics;

namespace Simulator.Storage;

/// <summary>CRC-32C (Castagnoli), by which a torn or damaged record is told from a whole one.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var item in bytes)
        {
            sum = BitOperations.Crc32C(sum, item);
        }

        return ~sum;
    }
}
