using System.Runtime.InteropServices;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rights;

public sealed class ChainOfTitleTests
{
    private const int Provider = 0;

    [Fact]
    public void A_sealed_chain_is_whole() => Assert.Equal(-1, Chain(isSealed: true).FindForgery());

    /// <summary>Whoever changes the price, holder or date of any title breaks its seal.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    public void A_title_that_was_changed_is_found(int number)
    {
        var changes = new Action<int, ChainOfTitle>[]
        {
            (at, chain) => Title(chain, at).Price += new Money(1),
            (at, chain) => Title(chain, at).Holder++,
            (at, chain) => Title(chain, at).Period--,
            (at, chain) => Title(chain, at).Powers ^= Powers.Operate,
            (at, chain) => Title(chain, at).Seal ^= 1,
        };
        foreach (var change in changes)
        {
            var chain = Chain(isSealed: true);
            change(number, chain);
            Assert.Equal(number, chain.FindForgery());
        }
    }

    /// <summary>A forger who seals the changed title anew is given away by the next of the product.</summary>
    [Fact]
    public void A_title_that_was_sealed_anew_breaks_the_next()
    {
        var chain = Chain(isSealed: true);
        Title(chain, 2).Price = new Money(1);
        Title(chain, 2).Seal = Seal.Over(Title(chain, 0).Seal, Title(chain, 2));
        Assert.Equal(4, chain.FindForgery());
    }

    [Fact]
    public void Without_provenance_nothing_is_found()
    {
        var chain = Chain(isSealed: false);
        Title(chain, 2).Price = new Money(1);
        Assert.Equal(-1, chain.FindForgery());
    }

    [Fact]
    public void A_forged_chain_is_not_taken_up()
    {
        var chain = Chain(isSealed: true);
        Title(chain, 5).Price = new Money(1);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        chain.Save(writer);
        writer.Flush();
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var mistake = Assert.Throws<InvalidDataException>(() => new ChainOfTitle(2, 9).Load(reader));
        Assert.Equal("Title 5 is not as it was sealed.", mistake.Message);
    }

    /// <summary>Eight titles, in turns of two products.</summary>
    private static ChainOfTitle Chain(bool isSealed)
    {
        var chain = new ChainOfTitle(2, 9);
        for (var number = 0; number < 8; number++)
        {
            chain.Grant(
                new Title
                {
                    Product = number % 2,
                    Grantor = Provider,
                    Holder = 1 + number,
                    Price = Money.FromAmount(10 * number),
                    Period = number,
                    Powers = Powers.Process,
                },
                Provider,
                isSealed);
        }

        return chain;
    }

    private static ref Title Title(ChainOfTitle chain, int number) =>
        ref MemoryMarshal.GetReference(MemoryMarshal.CreateSpan(
            ref MemoryMarshal.GetReference(chain.Titles), chain.Titles.Length)[number..]);
}
