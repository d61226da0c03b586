using CsCheck;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Settlement.Splits;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Settlement;

/// <summary>Products made from the data of several partners, who share what a copy brings.</summary>
public sealed class SharingTests
{
    /// <summary>Of 1,000 the sources get 600. Precisions 1 and 3 tell 1/2 and 3/4 alone, and 4/5 together.</summary>
    [Fact]
    public void Sources_are_paid_what_they_add()
    {
        var run = Finish(Market(new EqualSplit()));
        Assert.Equal([300, 300, 400], Balances(run));

        run = Finish(Market(new ByContribution()));
        Assert.Equal([206.25, 393.75, 400], Balances(run));
    }

    [Theory]
    [InlineData(Recipient.Treasury)]
    [InlineData(Recipient.Operator)]
    public void What_a_guard_withholds_goes_to_its_recipient(Recipient recipient)
    {
        // Three listings of A beside B, alike: 3/4 and 1/4 of 600; A's keep a quarter of it.
        var market = Market(new EqualSplit(), copies: 2) with
        {
            Rules = [new ReplicationGuard(Math.Log(2), recipient)],
        };
        var run = Finish(market, out var values);

        Assert.Equal([112.5, 150, 400], Balances(run));
        Assert.Equal(337.5, values[recipient == Recipient.Treasury ? 0 : 1], 1e-6);
        Assert.Equal(0, values[recipient == Recipient.Treasury ? 1 : 0], 1e-6);
    }

    /// <summary>What is worth 800 a copy at quality 4/5: buyers keep 7,000 of 8,000 for ten copies, the processor 400,
    /// and the sources what is left.</summary>
    [Fact]
    public void Each_party_has_its_part_of_what_trade_brings()
    {
        Finish(Market(new ByContribution()), out var values);

        Assert.Equal([600, 400, 0, 7000, 0], values.Skip(2).Take(5).Select(value => Math.Round(value, 6)));
    }

    /// <summary>The run itself asserts in each period that no money is lost.</summary>
    [Fact]
    public void Whatever_is_shared_is_shared_in_full() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Double[0.05, 5], Gen.Double[0.01, 0.99], Gen.Int[1, 3]).Sample(
            (copies, samples, precision, share, partners) =>
            {
                IRevenueSplit split = samples == 0 ? new ByContribution() : new ByContribution(0, samples);
                var market = Market(split, copies, precision, share, partners) with
                {
                    Rules = [new ReplicationGuard(0.3), new UnitLevy(Markets.Yuan(3), Side.Sell)],
                };
                var run = Finish(market, out var values);
                var sold = Balances(run).Sum();

                // Buyers pay 103 for what is worth 1,000 to them at quality 1.
                var isWorthIt = run.View[copies + 2].Quality * 1000 >= 103;
                Assert.Equal(isWorthIt, sold > 0);
                Assert.Equal(isWorthIt ? 10 * 103 : 0, sold + values[0] + values[1], 1e-3);
                Assert.All(run.Accounts.ToArray(), account => Assert.True(account.Balance >= Money.Zero));
            }, iter: 60, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void A_product_is_as_good_as_what_its_partners_tell_together_and_copies_tell_nothing()
    {
        Assert.Equal(0.8, Finish(Market(new EqualSplit())).View[2].Quality, 1e-12);
        Assert.Equal(0.8, Finish(Market(new EqualSplit(), copies: 2)).View[4].Quality, 1e-12);
    }

    [Fact]
    public void Partners_are_drawn_by_lot_and_bring_all_they_have()
    {
        var qualities = Enumerable.Range(0, 40).Select(seed => Math.Round(
            Finish(Market(new EqualSplit(), copies: 1, partners: 1), out _, (ulong)seed).View[3].Quality, 9));

        Assert.Equal([0.5, 0.75], qualities.Distinct().Order());
    }

    /// <summary>The refined product of a chain: its source, with partners itself, shares what it gets.</summary>
    [Fact]
    public void Who_is_paid_a_share_shares_it_with_its_own_sources()
    {
        var market = Market(new EqualSplit());
        var broker = market.Populations[2] with
        {
            Name = "broker",
            Venues = ["resale"],
            Supply = market.Populations[2].Supply! with
            {
                Good = "resold", Derived = new Derivation("model", 0.5, Partners: 1),
            },
        };
        market = market with
        {
            Goods = market.Goods.Add(new Good("resold", new NonExclusive())),
            Populations = market.Populations.SetItem(3, market.Populations[3] with { Venues = ["resale"] })
                .Insert(3, broker),
            Venues = market.Venues.Add(new Venue("resale", new PostedPrice())),
        };

        // Of 1,000 the broker keeps 500, the processor 40 % of the rest, and its sources 150 each.
        Assert.Equal([150, 150, 200, 500], Balances(Finish(market), 4));
    }

    [Fact]
    public void What_makes_no_sense_is_refused_by_name()
    {
        Assert.StartsWith("partners", Assert.Throws<ArgumentException>(
            () => new Derivation("data", 0.5, -1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("partners need a share", Assert.Throws<ArgumentException>(
            () => new Derivation("data", 0, 2)).Message, StringComparison.Ordinal);
        Assert.StartsWith("split", Assert.Throws<ArgumentException>(
            () => new Derivation("data", 0.5, Split: new EqualSplit())).Message, StringComparison.Ordinal);
        Assert.StartsWith("copies", Assert.Throws<ArgumentException>(
            () => new Supply("data", new Constant(1), new Constant(1), new Constant(0), Copies: -1)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_made_from_itself_is_refused()
    {
        var market = Market(new EqualSplit());
        var processor = market.Populations[2];
        var circular = market with
        {
            Populations = market.Populations.SetItem(2, processor with
            {
                Supply = processor.Supply! with { Derived = new Derivation("model", 0.5, 1) },
            }),
        };

        Assert.Contains("originals", Assert.Throws<ArgumentException>(
            () => new MarketRun(circular, 1, 0, 9, EventDetail.None)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_market_that_is_taken_up_again_shares_as_before()
    {
        var market = Market(new ByContribution(0, 5), copies: 2, partners: 2);

        Assert.Equal(DataMarkets.DigestOf(market, 3, 9), DataMarkets.DigestOfResumed(market, 3, 1));
        Assert.Equal(DataMarkets.DigestOf(market, 3, 9), DataMarkets.DigestOf(market, 3, 1));
    }

    /// <summary>Two sellers of raw data, of precision 1 and 3, a processor who sells for 100, and ten buyers.</summary>
    private static MarketDesign Market(
        IRevenueSplit split, int copies = 0, double precision = 3, double share = 0.6, int partners = 2) => new(
        "sharing", new Calendar(Markets.Start, 1, 3), [],
        [new Good("data", new NonExclusive()), new Good("model", new NonExclusive())],
        [
            Seller("a", 1, copies),
            Seller("b", precision, 0),
            new Population("processor", 1, new MenuSeller(new Constant(100)), Venues: ["board"], Supply: new Supply(
                "model", new Constant(1), new Constant(1), new Constant(0),
                Derived: new Derivation("data", share, partners, split))),
            new Population("buyers", 10, new ChoosingBuyer(new Constant(1000)),
                Money: new Constant(103), Venues: ["board"]),
        ],
        [new Venue("board", new PostedPrice()), new Venue("archive", new PostedPrice())],
        [],
        [
            new TaxRevenue(), new FeeRevenue(), new PartySurplus(Party.Holder), new PartySurplus(Party.Processor),
            new PartySurplus(Party.State), new PartySurplus(Party.Buyer), new PartySurplus(Party.Exchange),
        ]);

    private static Population Seller(string name, double precision, int copies) => new(
        name, 1, new MenuSeller(new Constant(0)), Venues: ["archive"], Supply: new Supply(
            "data", new Constant(1), new Constant(precision), new Constant(0), Copies: copies));

    private static double[] Balances(MarketRun run, int participants = 3) =>
        [.. run.Accounts[..participants].ToArray().Select(account => Math.Round(account.Balance.Amount, 4))];

    private static MarketRun Finish(MarketDesign design) => Finish(design, out _);

    private static MarketRun Finish(MarketDesign design, out double[] values, ulong seed = 1)
    {
        var run = new MarketRun(design, seed, 0, 9, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        values = [.. run.Conclude().Values];
        return run;
    }
}
