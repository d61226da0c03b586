using System.Collections.Immutable;
using Simulator.Analysis.Games;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Menus of experiments for two types. With types a below and b above 1/2, of whom a would pay more to know
/// the state, the menu is full information at price a and the experiment (1, h) at (1 - b)h with h = (1 - 2a)/(b - a),
/// unless the first type's share p is so small that (1 - p)(1 - b) exceeds p(b - a).</summary>
public static class ExperimentSaleChecks
{
    private const string Result = "O11";
    private const string Source = "Bergemann, Bonatti & Smolin 2018";
    private const double Exact = 1e-6;

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Menu(new ExperimentSale(0.4, 0.7, 0.6), 0.4, new Experiment(1, 2.0 / 3, 0.2), 0.32),
        .. Menu(new ExperimentSale(0.4, 0.8, 0.7), 0.4, new Experiment(1, 0.5, 0.1), 0.31),
        .. Menu(new ExperimentSale(0.3, 0.8, 0.5), 0.3, new Experiment(1, 0.8, 0.16), 0.23),
        new(Result, Source, "revenue, types that agree (.6, .8)", 0.24, Exact,
            () => new ExperimentSale(0.6, 0.8, 0.6).Solve().Revenue),
        new(Result, Source, "revenue, types that are served alike (.45, .6)", 0.4, Exact,
            () => new ExperimentSale(0.45, 0.6, 0.3).Solve().Revenue),
        new(Result, Source, "price of full information, uniform types", 0.25, Exact,
            () => MonopolyPrice.Of(new Uniform(0, 0.5), 0) ?? double.NaN),
        new(Result, Source, "revenue from full information, uniform types", 0.125, Exact,
            () => MonopolyPrice.ProfitOf(new Uniform(0, 0.5), 0)),
    ];

    private static IEnumerable<ExactCheck> Menu(
        ExperimentSale sale, double full, Experiment partial, double revenue)
    {
        var types = $"types ({sale.First}, {sale.Second})";
        return
        [
            new(Result, Source, $"revenue, {types}", revenue, Exact, () => sale.Solve().Revenue),
            new(Result, Source, $"price of full information, {types}", full, Exact, () => sale.Solve().First.Price),
            new(Result, Source, $"price of the partial one, {types}", partial.Price, Exact,
                () => sale.Solve().Second.Price),
            new(Result, Source, $"hits of the partial one, {types}", partial.SecondHit, Exact,
                () => sale.Solve().Second.SecondHit),
        ];
    }
}
