using System.Collections.Immutable;
using Simulator.Market.Oversight;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Waits before service in steady state, by formula. Markets that wait are in scenarios.</summary>
public static class QueueChecks
{
    private const string Erlang = "Erlang 1917";
    private const string Pollaczek = "Pollaczek 1930; Khinchine 1932";
    private const double Printed = 5e-7;

    public static ImmutableArray<ExactCheck> All =>
    [
        Of(Erlang, "probability of waiting, M/M/3, rate 2.4", 0.647191, () => QueueFormulas.ErlangC(3, 2.4)),
        Of(Erlang, "wait, M/M/3, rate 2.4", 1.078652, () => QueueFormulas.ErlangWait(3, 2.4, 1)),
        Of(Erlang, "waiting, M/M/3, rate 2.4", 2.588764, () => 2.4 * QueueFormulas.ErlangWait(3, 2.4, 1)),
        Of(Erlang, "wait, M/M/1, rate 0.8", 4, () => QueueFormulas.ErlangWait(1, 0.8, 1)),
        Of(Erlang, "wait, M/M/2, rate 1", 1 / 3.0, () => QueueFormulas.ErlangWait(2, 1, 1)),
        Of(Pollaczek, "wait, M/D/1, rate 0.8", 2, () => QueueFormulas.PollaczekWait(0.8, 1, 0)),
        Of(Pollaczek, "wait, M/D/1, rate 0.5", 0.5, () => QueueFormulas.PollaczekWait(0.5, 1, 0)),
    ];

    private static ExactCheck Of(string source, string claim, double target, Func<double> compute) =>
        new("O34", source, claim, target, Printed, compute);
}
