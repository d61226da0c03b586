using CsCheck;
using Simulator.Market.Mechanisms;

namespace Simulator.Market.Tests.Mechanisms;

/// <summary>The same promises, and what some mechanisms promise beyond, on openings that are reduced to the smallest
/// one that fails.</summary>
public abstract partial class MarketMechanismContract
{
    private const int Openings = 400;

    /// <summary>By how much a buyer of one unit can at most gain, in yuan, by bidding anything but its value; null if
    /// the mechanism does not make buyers truthful.</summary>
    protected virtual double? BuyersGainByLying(IMechanism form) => null;

    /// <summary>The same for a seller of one unit and its cost.</summary>
    protected virtual double? SellersGainByLying(IMechanism form) => null;

    /// <summary>Whether no other trades would make more of the submitted limits of this opening.</summary>
    protected virtual bool IsEfficient(IMechanism form, Opening opening) => false;

    [Fact]
    public void Nobody_loses_on_the_own_limit_unless_losers_pay() => OnEveryOpening((form, opening) =>
    {
        var outcome = opening.Clear(form);
        foreach (var deal in outcome.Deals)
        {
            Assert.True(deal.Paid <= opening.Bids[deal.Buyer], $"{outcome}");
            Assert.True(deal.Received >= opening.Offers[deal.Seller], $"{outcome}");
            Assert.True(deal.Paid >= deal.Received, $"{outcome}");
        }
    });

    [Fact]
    public void The_sequence_of_submission_is_irrelevant() => OnEveryOpening((form, opening) =>
        Assert.Equal(opening.Clear(form).ToString(), opening.Clear(form, shuffled: true).ToString()));

    [Fact]
    public void Prices_scale_with_money() => OnEveryOpening((form, opening) =>
        Assert.Equal(opening.Clear(form).ToString(), opening.Clear(ScaledBySeven(form), scale: 7).ToString()));

    [Fact]
    public void Nothing_is_sold_more_often_than_it_is_on_offer() => OnEveryOpening((form, opening) =>
    {
        var outcome = opening.Clear(form);
        Assert.Distinct(outcome.Deals.Select(deal => deal.Buyer));
        foreach (var (seller, deals) in outcome.Deals.CountBy(deal => deal.Seller))
        {
            var supply = opening.Copies ?? (opening.IsUnlimited && seller == 0 ? int.MaxValue : 1);
            Assert.True(deals <= supply, $"{outcome}");
        }
    });

    [Fact]
    public void Where_it_is_efficient_no_other_trades_make_more_of_the_limits() => OnEveryOpening((form, opening) =>
    {
        var outcome = opening.Clear(form);
        var surplus = outcome.Deals.Sum(deal => opening.Bids[deal.Buyer] - opening.Offers[deal.Seller]);
        Assert.True(!IsEfficient(form, opening) || surplus == opening.LargestSurplus, $"{outcome}");
    });

    [Fact]
    public void Where_buyers_are_truthful_no_other_bid_gains_more() => OnEveryOpening((form, opening) =>
    {
        var most = BuyersGainByLying(form) ?? double.PositiveInfinity;
        for (var buyer = 0; buyer < opening.Bids.Length && double.IsFinite(most); buyer++)
        {
            var value = opening.Bids[buyer];
            var honest = opening.Clear(form).GainOfBuyer(buyer, value);
            for (var bid = 0; bid <= 13; bid++)
            {
                var lie = opening with { Bids = opening.Bids.SetItem(buyer, bid) };
                var gain = lie.Clear(form).GainOfBuyer(buyer, value) - honest;
                Assert.True(gain <= most, $"buyer {buyer} gains {gain} by bidding {bid}");
            }
        }
    });

    [Fact]
    public void Where_sellers_are_truthful_no_other_ask_gains_more() => OnEveryOpening((form, opening) =>
    {
        var most = SellersGainByLying(form) ?? double.PositiveInfinity;
        for (var seller = 0; seller < opening.Offers.Length && double.IsFinite(most); seller++)
        {
            var cost = opening.Offers[seller];
            var honest = opening.Clear(form).GainOfSeller(seller, cost);
            for (var ask = 0; ask <= 13; ask++)
            {
                var lie = opening with { Offers = opening.Offers.SetItem(seller, ask) };
                var gain = lie.Clear(form).GainOfSeller(seller, cost) - honest;
                Assert.True(gain <= most, $"seller {seller} gains {gain} by asking {ask}");
            }
        }
    });

    /// <summary>The form with its own amounts of money multiplied by seven.</summary>
    protected virtual IMechanism ScaledBySeven(IMechanism form) => form;

    private void OnEveryOpening(Action<IMechanism, Opening> check)
    {
        foreach (var form in Forms)
        {
            Opening.Any.Sample(
                opening => check(form, opening), iter: Openings, print: opening => $"{opening} under {form}");
        }
    }
}
