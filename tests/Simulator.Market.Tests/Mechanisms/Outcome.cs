using System.Collections.Immutable;

namespace Simulator.Market.Tests.Mechanisms;

/// <summary>What an <see cref="Opening"/> comes to.</summary>
/// <param name="Deals">Trades.</param>
/// <param name="Charges">What buyers pay without a trade.</param>
public sealed record Outcome(ImmutableArray<Outcome.Deal> Deals, ImmutableArray<(int Buyer, double Amount)> Charges)
{
    public double GainOfBuyer(int buyer, double value) =>
        Deals.Where(deal => deal.Buyer == buyer).Sum(deal => value - deal.Paid)
        - Charges.Where(charge => charge.Buyer == buyer).Sum(charge => charge.Amount);

    public double GainOfSeller(int seller, double cost) =>
        Deals.Where(deal => deal.Seller == seller).Sum(deal => deal.Received - cost);

    public override string ToString() => string.Join("; ", Deals.Select(deal => deal.ToString())
        .Concat(Charges.Select(charge => $"buyer {charge.Buyer} pays {charge.Amount} for nothing")));

    /// <param name="Buyer">From 0.</param>
    /// <param name="Seller">From 0.</param>
    /// <param name="Paid">In yuan.</param>
    /// <param name="Received">In yuan.</param>
    public sealed record Deal(int Buyer, int Seller, double Paid, double Received)
    {
        public override string ToString() => $"buyer {Buyer} pays {Paid}, seller {Seller} receives {Received}";
    }
}
