namespace Simulator.Market.Goods;

/// <summary>In which form a data element is sold. The form decides what the price is for
/// (<see cref="PricingUnits"/>) and whether a copy leaves its holder (<see cref="Rights.Delivery"/>).</summary>
public enum ProductForm : byte
{
    Dataset,
    Api,
    Subscription,
    Report,
    Model,
    ComputeToData,
}
