using System.Collections.Concurrent;
using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Pricing;

/// <summary>Prices that a kind of seller has found before: they follow from what it knows of its buyers and from its
/// cost, which is mostly the same in all replications. Nothing that is remembered changes a result, so that those who
/// run replications at the same time may share a memory, and any two memories are equal.</summary>
public sealed class PriceMemory : IEquatable<PriceMemory>
{
    /// <summary>Where costs are drawn anew in every replication, nothing is gained by keeping more.</summary>
    private const int MostKept = 1024;

    private readonly ConcurrentDictionary<Question, double?> _answers = [];

    /// <summary>See <see cref="ChainPrice.Of"/>.</summary>
    public double? Chain(Distribution values, double cost, int downstream) =>
        Recall(new Question(values, cost, downstream, double.NegativeInfinity, double.PositiveInfinity));

    /// <summary>See <see cref="MonopolyPrice.Of"/>.</summary>
    public double? Monopoly(
        Distribution values,
        double cost,
        double low = double.NegativeInfinity,
        double high = double.PositiveInfinity) =>
        Recall(new Question(values, cost, 0, low, high));

    public bool Equals(PriceMemory? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as PriceMemory);

    public override int GetHashCode() => 0;

    private double? Recall(Question question)
    {
        if (_answers.TryGetValue(question, out var price))
        {
            return price;
        }

        price = question.Answer();
        if (_answers.Count < MostKept)
        {
            _answers.TryAdd(question, price);
        }

        return price;
    }

    private readonly record struct Question(
        Distribution Values, double Cost, int Downstream, double Low, double High)
    {
        public double? Answer() => Downstream == 0
            ? MonopolyPrice.Of(Values, Cost, Low, High)
            : ChainPrice.Of(Values, Cost, Downstream);
    }
}
