using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Mechanisms.Payments;

/// <summary>A payment rule keeps the promises of mechanisms within an auction, with and without a reserve of its
/// own.</summary>
public abstract class PaymentRuleContract : MarketMechanismContract
{
    protected abstract IPaymentRule Rule { get; }

    /// <summary>The rule with its own amounts of money multiplied by seven.</summary>
    protected virtual IPaymentRule RuleTimesSeven => Rule;

    protected override IEnumerable<IMechanism> Forms => [new Auction(Rule), new Auction(Rule, Money.FromAmount(3))];

    protected override bool IsEfficient(IMechanism form, Opening opening) => ((Auction)form).Reserve is null;

    protected override IMechanism ScaledBySeven(IMechanism form) =>
        new Auction(RuleTimesSeven, ((Auction)form).Reserve is { } reserve ? reserve * 7 : null);

    /// <summary>What is paid by the four bidders of an auction of this many units with bids of 9, 8, 6 and 5, where the
    /// owner asks 3.</summary>
    protected double[] Paid(int units)
    {
        var market = new Opening([9, 8, 6, 5], [.. Enumerable.Repeat(3, units)], null, IsUnlimited: false, Seed: 1);
        var outcome = market.Clear(new Auction(Rule));
        return [.. Enumerable.Range(0, 4).Select(bidder => -outcome.GainOfBuyer(bidder, value: 0))];
    }
}
