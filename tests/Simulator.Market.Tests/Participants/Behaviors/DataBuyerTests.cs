using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DataBuyerTests
{
    [Fact]
    public void It_buys_in_every_channel()
    {
        var design = DataMarkets.Of(null, DataMarkets.EverythingGoesWrong);
        var channels = DataProviderTests.Trades(design).Select(trade => design.Venues[trade.Venue].Channel);

        Assert.Equal(Enum.GetValues<Channel>(), channels.Distinct().Order());
    }

    [Fact]
    public void A_commission_drives_it_off_the_exchange()
    {
        double Share(double rate)
        {
            var counts = DataMarkets.Count(DataMarkets.Of(
                [new AdValoremLevy(rate, Side.Buy, Recipient.Operator) { Venues = ["board", "desk"] }]));
            return counts[Counter.VerifiedValue] / counts[Counter.LawfulValue];
        }

        Assert.True(Share(0) > Share(0.5));
        Assert.True(Share(0.5) > Share(4));
    }

    /// <summary>Vouchers in the north only, where the only exchange is. Ten seeds.</summary>
    [Fact]
    public void Who_reckons_with_a_voucher_buys_where_there_is_one()
    {
        double Northern(double response) => Enumerable.Range(1, 10).Sum(seed =>
        {
            var design = DataMarkets.Of([new BuyerVoucher(0.8, Markets.Yuan(1000)) { Regions = ["north"] }]);
            var buyer = DataMarkets.Buyer with { SubsidyResponse = response };
            return DataMarkets.Count(design with
            {
                Populations = [.. design.Populations.Select(population =>
                    population.Behavior is DataBuyer ? population with { Behavior = buyer } : population)],
            }, (ulong)seed)[Counter.VouchersPaid];
        });

        Assert.True(Northern(1) > 1.1 * Northern(0));
    }

    [Fact]
    public void Who_buys_a_leaked_copy_can_be_fined()
    {
        var counts = DataMarkets.Count(DataMarkets.Of(
            [new Enforcement(Markets.Yuan(1), 1)], [new Leak(0.05, 0.1)]));

        Assert.True(counts[Counter.IllicitTrades] > 0);
        Assert.Equal(counts[Counter.IllicitTrades] + counts[Counter.Leaks], counts[Counter.Detections]);
    }

    [Fact]
    public void Renewed_licenses_are_repeat_purchases()
    {
        var design = DataMarkets.Of();
        var never = design with
        {
            Populations = [.. design.Populations.Select(population => population.Behavior is DataBuyer buyer
                ? population with { Behavior = buyer with { Renewal = 0 } }
                : population)],
        };

        Assert.True(DataMarkets.Count(design)[Counter.RepeatPurchases]
            > DataMarkets.Count(never)[Counter.RepeatPurchases]);
    }
}
