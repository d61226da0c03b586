using System.Collections.Immutable;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Oversight;

/// <summary>Rules and regulators by region: what is the policy where, in each period.</summary>
internal sealed class PolicyBook
{
    private readonly ImmutableArray<ImmutableArray<(Rule Rule, int From, int Until)>> _rules;
    private readonly ImmutableArray<Regulator> _regulators;
    private readonly MarketDesign _design;
    private readonly Mandate[] _mandates;

    public PolicyBook(MarketDesign design, ImmutableArray<string> regions)
    {
        _design = design;
        _regulators = design.Regulators ?? [];
        _mandates = new Mandate[regions.Length * _regulators.Length];
        _rules =
        [
            .. regions.Select(region => design.Rules
                .Where(rule => rule.Venues is null && rule.Regions?.Contains(region) != false)
                .Select(rule => (rule, PeriodOf(rule.From, 0), PeriodOf(rule.Until, int.MaxValue)))
                .ToImmutableArray()),
        ];
        Regions = regions;
    }

    public ImmutableArray<string> Regions { get; }

    /// <summary>Writes the policies in force into the array, by region.</summary>
    public void Announce(int period, Policy[] policies, DataTally tally, OperatorBook operators)
    {
        for (var region = 0; region < policies.Length; region++)
        {
            var inForce = StartOf(region, period);
            foreach (var (rule, from, until) in _rules[region])
            {
                inForce = period >= from && period < until ? rule.Apply(inForce) : inForce;
            }

            var record = new PublicRecord(period, tally.Totals(region));
            for (var number = 0; number < _regulators.Length; number++)
            {
                if (IsInOffice(_regulators[number], Regions[region], period))
                {
                    ref var mandate = ref _mandates[region * _regulators.Length + number];
                    inForce = inForce with { Authorities = inForce.Authorities + 1 };
                    inForce = _regulators[number].Act(inForce, record, ref mandate);
                }
            }

            policies[region] = inForce;
            operators.Review(
                _regulators, regulator => IsInOffice(regulator, Regions[region], period), region, period, tally);
        }
    }

    /// <summary>The region as it would be without rules.</summary>
    private Policy StartOf(int region, int period)
    {
        if (_design.Regions.IsEmpty)
        {
            return Policy.Free;
        }

        var profile = _design.Regions[region];
        var years = period * _design.Calendar.PeriodDays / 365.25;
        return new Policy
        {
            InfrastructureGap = 1 - profile.Infrastructure,
            Immaturity = 1 - profile.Maturity,
            NeedGrowth = profile.GrowthRate == 0 ? 0 : Math.Pow(1 + profile.GrowthRate, years) - 1,
        };
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _mandates);

    public void Load(BinaryReader reader) => Snapshot.Read(reader, _mandates);

    private bool IsInOffice(Regulator regulator, string region, int period) =>
        regulator.Regions?.Contains(region) != false && period >= PeriodOf(regulator.From, 0);

    private int PeriodOf(DateOnly? date, int absent) => date is { } day ? _design.Calendar.PeriodOf(day) : absent;
}
