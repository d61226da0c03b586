namespace Simulator.Market.Goods;

/// <summary>What a price buys.</summary>
public enum PricingUnit : byte
{
    Package,
    Call,
    Job,
    Month,
    Project,
}
