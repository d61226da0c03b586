using Simulator.Market.Randomness;

namespace Simulator.Market.Venues;

/// <summary>Carrying a trade out takes a venue time: a clerk, a clearing node, an enclave that computes. Trades wait in
/// one line before equal servers, first come first served (G/G/c; Kendall 1953). Rights and money pass at once; what is
/// measured is how long what was bought keeps its buyer waiting.</summary>
/// <param name="Time">That a server takes for a trade, in periods.</param>
/// <param name="Servers">c, at least 1.</param>
public sealed record Service(Distribution Time, int Servers = 1)
{
    public int Servers { get; } = Servers >= 1 ? Servers : throw new ArgumentException("servers must be at least 1");
}
