namespace Simulator.Storage.Tests;

public sealed class DigestChainTests
{
    [Fact]
    public void Equal_chains_do_not_differ() =>
        Assert.Null(new DigestChain(0, [1, 2]).FirstDifference(new DigestChain(0, [1, 2])));

    [Fact]
    public void Chains_part_in_the_first_period_whose_digests_differ() =>
        Assert.Equal(1, new DigestChain(0, [1, 2, 3]).FirstDifference(new DigestChain(0, [1, 9, 9])));

    [Fact]
    public void A_chain_that_ends_early_parts_where_it_ends() =>
        Assert.Equal(2, new DigestChain(0, [1, 2, 3]).FirstDifference(new DigestChain(0, [1, 2])));

    [Fact]
    public void A_chain_is_written_and_read_in_hexadecimal()
    {
        var chain = new DigestChain(3, [1, ulong.MaxValue]);
        Assert.Equal("0000000000000001 ffffffffffffffff", chain.ToString());
        Assert.Null(chain.FirstDifference(DigestChain.Parse(3, chain.ToString())));
    }
}
