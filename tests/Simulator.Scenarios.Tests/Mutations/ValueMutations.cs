namespace Simulator.Scenarios.Tests.Mutations;

/// <summary>Values of the right type that cannot be, units that do not fit, parameters that nothing uses.</summary>
internal static class ValueMutations
{
    private static readonly (string Passage, string Other, string Key)[] impossible =
    [
        ("seed: 42", "seed: -1", "seed"),
        ("replications: 30", "replications: 0", "replications"),
        ("replications: 30", "replications: -3", "replications"),
        ("period-days: 7", "period-days: 0", "calendar.period-days"),
        ("period-days: 7", "period-days: -7", "calendar.period-days"),
        ("period-days: 7", "period-days: 2147483647", "calendar.periods"),
        ("periods: 52", "periods: -1", "calendar.periods"),
        ("periods: 52", "periods: 2147483647", "calendar.periods"),
        ("start: 2026-01-05", "start: 2026-02-30", "calendar.start"),
        ("start: 2026-01-05", "start: 5 January 2026", "calendar.start"),
        ("number: 25", "number: 0", "goods[0].license.number"),
        ("number: 25", "number: -25", "goods[0].license.number"),
        ("count: 60", "count: -60", "populations[0].count"),
        ("count: 60", "count: 2000000000", "populations[0].count"),
        ("count: 60", "count: 6.5", "populations[0].count"),
        ("low: 0, high: 2", "low: 3, high: 2", "populations[0].behavior.match.low"),
        ("low: 100, high: 900", "low: 1000, high: 900", "populations[0].money.low"),
        ("low: 100, high: 900", "low: 0.5, high: 900", "populations[0].money.low"),
        ("sd: 2", "sd: -2", "populations[1].behavior.launch.of.sd"),
        ("minimum: 1, shape: 2", "minimum: 0, shape: 2", "populations[1].supply.cost.minimum"),
        ("minimum: 1, shape: 2", "minimum: 1, shape: -2", "populations[1].supply.cost.shape"),
        ("values: [1, 2, 3]", "values: []", "populations[2].behavior.value.values"),
        ("tick: 0.05", "tick: -0.05", "venues[0].tick"),
        ("amount: 0.25", "amount: -0.25", "rules[2].amount"),
        ("until: 2026-12-01", "until: 2026-06-01", "rules[0].until"),
        ("value: 0.06", "value: -0.06", "rules[1].rate"),
        ("value: 9.5", "value: -9.5", "populations[2].behavior.ceiling"),
        ("value: 40", "value: -40", "populations[1].count"),
        ("value: 0.5", "value: -0.5", "populations[1].supply.quality.sigma"),
        ("unit: providers", "unit: \"\"", "parameters.sellers.unit"),
        ("source: register of March 2026", "source: \"  \"", "parameters.sellers.source"),
        ("sellers: {", "Sellers: {", "parameters.Sellers"),
        ("name: weather-hour", "name: credit-report", "goods[1].name"),
        ("name: provider", "name: buyer", "populations[1].name"),
        ("name: counter", "name: exchange", "venues[1].name"),
        ("kind: subsidy,", "kind: subsidy, name: cap,", "rules[2].name"),
        ("[shenzhen, guiyang]", "[shenzhen, shenzhen]", "regions[1]"),
        ("- allocative-efficiency", "- trading-volume", "metrics[1]"),
        ("replications: 100", "replications: 1", "theory.replications"),
        ("sd: 3", "sd: -3", "theory.points[0].expect[0].sd"),
        ("mean: 1, exact: true", "mean: 1, sd: 1, exact: true", "theory.points[1].expect[0].sd"),
        ("between: [0.25, 0.75]", "mean: 0.5, between: [0.25, 0.75]", "theory.points[0].expect[1].mean"),
        ("between: [0.25, 0.75]", "between: [0.25, 0.75], exact: true", "theory.points[0].expect[1].exact"),
        ("between: [0.25, 0.75]", "between: [0.75, 0.25]", "theory.points[0].expect[1].between"),
        ("between: [0.25, 0.75]", "between: [0.25]", "theory.points[0].expect[1].between"),
        ("expect: [{ metric: allocative-efficiency, mean: 1, exact: true }]", "expect: []", "theory.points[1].expect"),
        ("set: { sellers: 20 }", "set: { sellers: 2.5 }", "theory.points[0].set"),
        ("set: { sellers: 20 }", "set: { selers: 20 }", "theory.points[0].set.selers"),
    ];

    public static IEnumerable<Mutation> All => [.. Impossible, .. UnitsOfMoney, .. UnitsOfRates, .. Unused];

    private static IEnumerable<Mutation> Impossible =>
        from each in impossible
        select new Mutation(each.Other, Sample.With(each.Passage, each.Other), each.Key, "");

    private static IEnumerable<Mutation> UnitsOfMoney =>
        from unit in new[] { "USD", "\"1\"", "CNY per year", "cny", "percent", "contracts" }
        select new Mutation(
            $"price-cap in {unit}",
            Sample.With("value: 9.5, unit: CNY", $"value: 9.5, unit: {unit}"),
            SampleTree.FirstUseOf("price-cap"),
            "unit mismatch");

    private static IEnumerable<Mutation> UnitsOfRates =>
        from unit in new[] { "CNY", "percent", "per year", "basis points", "share" }
        select new Mutation(
            $"tax-rate in {unit}",
            Sample.With("value: 0.06, unit: \"1\"", $"value: 0.06, unit: {unit}"),
            SampleTree.FirstUseOf("tax-rate"),
            "unit mismatch");

    private static IEnumerable<Mutation> Unused =>
        from value in new[] { "1", "text", "{ kind: uniform, low: 0, high: 1 }", "[1, 2]", "$tax-rate" }
        select new Mutation(
            $"unused: {value}",
            Sample.With("parameters:\n", $"parameters:\n  unused: {{ value: {value}, unit: \"1\", source: none }}\n"),
            "parameters.unused",
            "unused parameter",
            7);
}
