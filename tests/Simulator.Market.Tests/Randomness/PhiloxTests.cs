using Simulator.Market.Randomness;

namespace Simulator.Market.Tests.Randomness;

public sealed class PhiloxTests
{
    /// <summary>Source: Random123 1.14, tests/kat_vectors, rows "philox2x64 10".</summary>
    [Theory]
    [InlineData(0UL, 0UL, 0UL, 0xca00a0459843d731UL, 0x66c24222c9a845b5UL)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 0x65b021d60cd8310fUL, 0x4d02f3222f86df20UL)]
    [InlineData(
        0x243f6a8885a308d3UL, 0x13198a2e03707344UL, 0xa4093822299f31d0UL, 0x0a5e742c2997341cUL, 0xb0f883d38000de5dUL)]
    public void Blocks_are_those_of_the_published_vectors(
        ulong counterLow, ulong counterHigh, ulong key, ulong first, ulong second) =>
        Assert.Equal((first, second), Philox.Block(key, counterLow, counterHigh));

    [Fact]
    public void Blocks_made_side_by_side_are_the_blocks_made_one_by_one()
    {
        var blocks = new (ulong First, ulong Second)[16];
        Philox.Fill(77, ulong.MaxValue - 5, 3, blocks);

        Assert.Equal(
            Enumerable.Range(0, 16).Select(place => Philox.Block(77, unchecked(ulong.MaxValue - 5 + (ulong)place), 3)),
            blocks);
    }
}
