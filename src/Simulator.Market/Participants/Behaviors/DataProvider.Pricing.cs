using Simulator.Market.Goods;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>What it asks.</content>
public readonly partial record struct DataProvider
{
    /// <summary>Posts another price where what it wants has moved away from the posted one by more than changing it is
    /// worth (menu costs; Sheshinski and Weiss 1977), and takes it off the board where a cap leaves it none.</summary>
    private void Repost(ref Turn turn, int own)
    {
        ref readonly var element = ref turn.Elements[own];
        var venue = element.Outlets.Of(Channel.Matched);
        if (venue < 0 || turn.View.PricesOnRequest[venue])
        {
            return;
        }

        if (PriceOf(turn, own, venue) is not { } price)
        {
            turn.Withdraw(own, Channel.Matched);
        }
        else if (Math.Abs((price - element.Posted).Amount) > MenuCost * element.Posted.Amount)
        {
            turn.List(venue, own, price);
        }
    }

    /// <summary>The least it wants to receive at a venue; null if it may not sell there or not at its cost.</summary>
    private Money? PriceOf(in Turn turn, int own, int venue, int buyer = -1)
    {
        ref readonly var element = ref turn.Elements[own];
        var board = turn.View.Board!;
        ref readonly var policy = ref board.Policies[element.Region];
        var floor = (turn.Products[own].Cost.Amount + CompensationOf(element, policy)) * (1 + Markup);
        var price = Asked(turn, own) * policy.CoverageOf(element.Consent);
        if (board.Channels[venue] is Channel.Matched or Channel.Filed)
        {
            price *= (1 + ExchangePremium) * (1 - PassThrough * policy.VolumeBonusRate);
        }

        if (element.Outlets.Of(Channel.Illicit) >= 0)
        {
            price -= CopyResponse * Math.Max(0, price - board[turn.FirstProduct + own].GreyPrice.Amount);
        }

        if (element.Class == DataClass.Public && policy.Tariff is { } tariff)
        {
            price = tariff.Next(buyer < 0 ? 0 : board.PublicUsesOf(buyer)).Amount;
            floor = Math.Min(floor, price);
        }

        price = Math.Max(price, floor);
        var most = Most(turn.View.Terms[venue], CapOf(turn, element, policy));
        return most is null || price <= most.Value.Amount ? PerCall(turn, own, Money.FromAmount(price))
            : most.Value.Amount >= floor ? PerCall(turn, own, most.Value)
            : null;
    }

    /// <summary>Of a price for a license: that price or, where uses are counted, what a call costs if the calls of the
    /// reference buyer come to it in a term.</summary>
    private static Money PerCall(in Turn turn, int own, Money price) => turn.Elements[own].Calls is > 0 and var calls
        ? Money.FromAmount(Math.Max(1e-6, price.Amount / (calls * turn.View.Board![turn.FirstProduct + own].Term)))
        : price;

    /// <summary>Chooses of how many people it seeks the consent, where that is required.</summary>
    private void SeekConsent(ref DataElement element, in Turn turn, int own)
    {
        if (element.Class == DataClass.Personal)
        {
            element.Consent = turn.View.Board!.Policies[element.Region].Consent is { } rule
                ? (float)rule.BestShare(Asked(turn, own), element.Subjects)
                : 1;
        }
    }

    /// <summary>What people are owed for a delivery.</summary>
    private static double CompensationOf(in DataElement element, in Policy policy) =>
        element.Consent is > 0 and < 1 && policy.Consent is { } rule
            ? Math.Min(1e12, element.Consent * element.Subjects * rule.Payment(element.Consent, element.Subjects))
            : 0;

    /// <summary>What it receives for a license, by and large.</summary>
    private double Rent(in Turn turn, int own)
    {
        ref readonly var element = ref turn.Elements[own];
        ref readonly var policy = ref turn.View.Board!.Policies[element.Region];
        var asked = Asked(turn, own) * policy.CoverageOf(element.Consent);
        return element.Class != DataClass.Public ? asked
            : policy.Tariff is { } tariff ? tariff.Rates[0].Amount
            : Math.Min(asked, CapOf(turn, element, policy)?.Amount ?? asked);
    }

    private double Asked(in Turn turn, int own)
    {
        ref readonly var element = ref turn.Elements[own];
        var share = element.PriceFactor * Anchored(
            Valued(ShareOf(turn.Products[own], own), turn, own), turn, element.Region);
        var rivals = Dilution == 0 ? 0 : turn.View.Board!.RivalsOf(turn.FirstProduct + own, foresight: 1);
        var asked = share * element.Worth * Math.Pow(Math.Max(element.Quality, 0), QualityElasticity);
        return Math.Min(1e12, asked * Math.Pow(1 + rivals, -Dilution));
    }

    /// <summary>The share of the worth that it would ask, drawn toward the published index.</summary>
    private double Anchored(double share, in Turn turn, int region) =>
        Anchor > 0 && share > 0 && turn.View.Board!.PriceIndex[region] is var index && !double.IsNaN(index)
            ? Math.Exp((1 - Anchor) * Math.Log(share) + Anchor * index)
            : share;

    /// <summary>The cap on the price of public data: that of a rule, or its own.</summary>
    private static Money? CapOf(in Turn turn, in DataElement element, in Policy policy) =>
        element.Class == DataClass.Public
            ? Lower(policy.PublicPriceCap, turn.View.Board!.Operators.CapOf(turn.Member.Participant))
            : null;

    private static Money? Lower(Money? one, Money? other) =>
        one is { } first && other is { } second ? Money.Min(first, second) : one ?? other;

    private static Money? Most(in Terms terms, Money? cap)
    {
        var ceiling = Lower(terms.Ceiling, cap);
        return ceiling - (ceiling is { } price ? terms.Seller.Burden(price) : Money.Zero);
    }
}
