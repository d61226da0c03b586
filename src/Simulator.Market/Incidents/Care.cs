using Simulator.Market.Settlement;

namespace Simulator.Market.Incidents;

/// <summary>How carefully holders of copies guard them against accidents (Shavell 1987, ch. 2). Where an effort of e in
/// a period makes accidents exp(e / K) times rarer, who loses H by one takes so much that their probability is
/// p0 = K / H; and who expects a fine of F besides, K / (H + F): H / (H + F) times as many accidents, at an effort of
/// K ln(1 + F / H) more. A security baseline is the least care there is.</summary>
/// <param name="Probability">p0.</param>
/// <param name="OwnLoss">H.</param>
/// <param name="ExpectedFine">F: probability of being found times the fine.</param>
/// <param name="Baseline">Share of accidents that the least care prevents.</param>
public readonly record struct Care(double Probability, Money OwnLoss, double ExpectedFine, double Baseline)
{
    /// <summary>Likelihood of an accident relative to that without fines and baseline.</summary>
    public double Factor => Math.Min(Chosen, 1 - Baseline);

    /// <summary>What it costs the holder in a period beyond the baseline.</summary>
    public Money Effort => Chosen < 1 - Baseline
        ? Money.FromAmount(Math.Min(1e12, Probability * OwnLoss.Amount * Math.Log((1 - Baseline) / Chosen)))
        : Money.Zero;

    private double Chosen => OwnLoss.Amount / (OwnLoss.Amount + ExpectedFine);
}
