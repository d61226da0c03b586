using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Simulator.Market.Rights;

/// <summary>Half of a SHA-256 (FIPS 180-4) over a title and the seal of the product's title before it: whoever changes
/// a title later would have to renew the seals of all that follow.</summary>
internal static class Seal
{
    /// <summary>In place of the seal before the first one.</summary>
    public static readonly UInt128 None;

    private const int Length = 56;

    /// <param name="before">Seal of the product's title before this one.</param>
    /// <param name="title">Its own seal does not count.</param>
    public static UInt128 Over(UInt128 before, in Title title)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, before);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[16..], title.Price.Micros);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], title.Product);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], title.Holder);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[32..], title.Grantor);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[36..], title.Period);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[40..], title.Until);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[44..], title.PreviousOfProduct);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[48..], title.PreviousOfHolder);
        bytes[52] = (byte)title.Powers;
        bytes[53] = (byte)title.Delivery;
        bytes[54] = (byte)((int)title.Scope | (int)title.Use << 2 | (title.IsTransferable ? 16 : 0));
        bytes[55] = 0;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
