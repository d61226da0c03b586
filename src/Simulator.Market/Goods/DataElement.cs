using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Goods;

/// <summary>What is true of a data product beside what every <see cref="Product"/> has; buyers see only its
/// <see cref="Venues.Prospectus"/>. Kept in an array beside the products, where a market has data elements; first, and
/// so together in memory, what every period asks of every element.</summary>
public struct DataElement
{
    /// <summary>True quality now.</summary>
    public double Quality;

    /// <summary>What the provider spends on refreshing it this period: settlement takes the money and raises the
    /// quality.</summary>
    public Money Investment;

    /// <summary>Share of the quality that a period leaves.</summary>
    public float Keep;

    /// <summary>eta in what spending adds to quality; 0: nothing.</summary>
    public float Refresh;

    /// <summary>Share of the people the data are about whose consent its provider seeks.</summary>
    public float Consent;

    /// <summary>Number of its provider's region.</summary>
    public short Region;

    public DataClass Class;

    /// <summary>Of a product of quality 1 to the reference buyer, in currency.</summary>
    public double Worth;

    /// <summary>The limit of its posted price; zero: never posted.</summary>
    public Money Posted;

    /// <summary>Calls of the reference buyer in a period, where the price is for one; 0: it is for a license.</summary>
    public float Calls;

    /// <summary>The provider's price relative to its first one.</summary>
    public float PriceFactor;

    /// <summary>People the data are about.</summary>
    public int Subjects;

    /// <summary>Periods since its last sale or cut of the price.</summary>
    public int Idle;

    /// <summary>Sales that the provider has taken note of.</summary>
    public int SalesSeen;

    /// <summary>Period of its last step in the admission to an exchange.</summary>
    public int Since;

    /// <summary>Period of its application.</summary>
    public int Applied;

    /// <summary>Period in which it was first on offer somewhere; 0: none. One more than the period.</summary>
    public int Offered;

    public Outlets Outlets;

    public Grade Grade;
    public ProductForm Form;
    public AdmissionStage Stage;
    public bool IsSensitive;
    public bool IsLawful;

    /// <summary>Whether its provider has taken it off the exchange.</summary>
    public bool HasLeft;

    /// <summary>Whether its admission went with its exchange, and it is to be admitted anew.</summary>
    public bool IsExpelled;

    /// <summary>Whether its title is registered.</summary>
    public bool IsRegistered;
}
