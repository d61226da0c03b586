namespace Simulator.Market.Participants.Pricing;

/// <summary>Concessions of a negotiator who must agree before a deadline (time-dependent tactics: Faratin, Sierra and
/// Jennings, Negotiation decision functions for autonomous agents, Robotics and Autonomous Systems 24, 1998): of the
/// way from its opening to its reservation price it has gone ((n - 1) / (T - 1))^(1 / beta) by its n-th
/// offer.</summary>
/// <param name="Deadline">T: the offer that is its last, at the reservation price.</param>
/// <param name="Beta">1 concedes evenly; below 1 it holds out to the end (Boulware), above 1 it gives way at once
/// (Conceder).</param>
public readonly record struct TimeTactic(int Deadline, double Beta)
{
    public int Deadline { get; } =
        Deadline >= 1 ? Deadline : throw new ArgumentException("deadline must be at least 1");

    public double Beta { get; } =
        Beta > 0 && double.IsFinite(Beta) ? Beta : throw new ArgumentException("beta must be positive");

    /// <summary>Its n-th offer, n from 1.</summary>
    public double Offer(int n, double opening, double reservation) => n >= Deadline
        ? reservation
        : opening + (reservation - opening) * Math.Pow((n - 1) / (Deadline - 1.0), 1 / Beta);
}
