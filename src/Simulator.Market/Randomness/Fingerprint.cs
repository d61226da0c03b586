using System.Text;

namespace Simulator.Market.Randomness;

/// <summary>A stable 64-bit hash (FNV-1a, finished with a Philox block), the same in every process and on every
/// machine.</summary>
public static class Fingerprint
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = OffsetBasis;
        foreach (var item in bytes)
        {
            hash = unchecked((hash ^ item) * Prime);
        }

        return Combine(hash, (ulong)bytes.Length);
    }

    /// <summary>Chains a value onto a digest; the result depends on the sequence.</summary>
    public static ulong Combine(ulong digest, ulong value) => Philox.Block(digest, value, OffsetBasis).First;
}
