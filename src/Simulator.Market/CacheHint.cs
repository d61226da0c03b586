using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Market;

/// <summary>Tells the processor what will be asked for soon. Large markets lie anywhere in memory, and several places
/// asked for at once are waited for as long as one; no result depends on it. Reading and throwing away does not do:
/// the compiler leaves such a read out.</summary>
internal static class CacheHint
{
    /// <summary>Fetches what begins there, where the processor can be told.</summary>
    public static unsafe void Fetch<T>(ref readonly T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(in place));
        }
    }
}
