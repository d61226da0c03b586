namespace Simulator.Market.Venues;

/// <summary>What a buyer expects to use of a product whose price is for a call.</summary>
/// <param name="Product">Which.</param>
/// <param name="Buyer">Who.</param>
/// <param name="Calls">In a period, on average.</param>
/// <param name="Periods">For how many periods, on average.</param>
public readonly record struct Metering(int Product, int Buyer, double Calls, double Periods);
