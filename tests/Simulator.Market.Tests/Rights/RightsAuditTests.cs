using CsCheck;
using Simulator.Market.Participants;
using Simulator.Market.Rights;

namespace Simulator.Market.Tests.Rights;

public sealed class RightsAuditTests
{
    private const int Period = 9;

    private static readonly Gen<int> titles = Gen.Int[1, 40];

    [Fact]
    public void Lawful_use_passes() => titles.Sample(
        count =>
        {
            var (chain, register, uses) = Market(count, _ => -1);
            RightsAudit.Assert(uses, chain, register, 0, Period);
        },
        seed: "0N0XIzNsQ0O2", iter: 200);

    /// <summary>Whatever one title says otherwise than its use, the holder and the product are named.</summary>
    [Fact]
    public void A_use_beyond_its_title_is_found() => Gen.Select(titles, Gen.Int[0, 1_000_000], Gen.Int[0, 5]).Sample(
        (count, pick, fault) =>
        {
            var number = pick % count;
            var what = new[]
            {
                "uses what another holds", "uses what its title no longer covers", "uses what it may not process",
                "uses for Open what it may use for Sector", "was granted what the register does not know of",
                "uses what it has passed on or given up",
            };
            var (chain, register, uses) = Market(count, at => at == number ? fault : -1);
            var found = Assert.Throws<RightsViolatedException>(
                () => RightsAudit.Assert(uses, chain, register, 0, Period));
            Assert.Equal((number, number % 3, Period), (found.Holder, found.Product, found.Period));
            Assert.Equal(
                $"Participant {number} {what[fault]}: product {number % 3}, period {Period}.", found.Message);
        },
        seed: "0N0XIzNsQ0O2", iter: 400);

    private static (ChainOfTitle Chain, EntitlementRegister Register, DataUse[] Uses) Market(
        int count, Func<int, int> faultOf)
    {
        var chain = new ChainOfTitle(3, count + 1);
        var register = new EntitlementRegister();
        var uses = new DataUse[count];
        for (var number = 0; number < count; number++)
        {
            var fault = faultOf(number);
            chain.Grant(
                new Title
                {
                    Product = number % 3,
                    Holder = fault == 0 ? count : number,
                    Grantor = count,
                    Period = 3,
                    Until = fault == 1 ? Period - 1 : Period,
                    Powers = fault == 2 ? Powers.Hold : Powers.Process,
                    Scope = UseScope.Sector,
                    Use = fault == 3 ? UseScope.Open : UseScope.Sector,
                },
                count);
            if (fault == 5)
            {
                chain.Conclude(number);
            }

            if (fault != 4)
            {
                register.Record(number % 3, fault == 0 ? count : number, 3, Period - 3);
            }

            uses[number] = new DataUse { Product = number % 3, Holder = number, Until = Period, Title = number };
        }

        return (chain, register, uses);
    }
}
