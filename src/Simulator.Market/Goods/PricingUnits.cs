using Simulator.Market.Rights;

namespace Simulator.Market.Goods;

/// <summary>What follows from the form of a product.</summary>
public static class PricingUnits
{
    public static PricingUnit Unit(this ProductForm form) => form switch
    {
        ProductForm.Dataset => PricingUnit.Package,
        ProductForm.Api => PricingUnit.Call,
        ProductForm.Subscription => PricingUnit.Month,
        ProductForm.ComputeToData => PricingUnit.Job,
        ProductForm.Report or ProductForm.Model => PricingUnit.Project,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "no such form"),
    };

    /// <summary>Whether a form can be sold by use.</summary>
    public static bool CanBeMetered(this ProductForm form) => form.Unit() is PricingUnit.Call or PricingUnit.Job;

    /// <summary>Whether the buyer receives the data, or only the answers that are computed where they are.</summary>
    public static Delivery Delivery(this ProductForm form) => form switch
    {
        ProductForm.Dataset or ProductForm.Subscription => Rights.Delivery.Copy,
        ProductForm.Api or ProductForm.Report or ProductForm.Model or ProductForm.ComputeToData =>
            Rights.Delivery.InPlace,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "no such form"),
    };
}
