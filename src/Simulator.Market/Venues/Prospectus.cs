using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What is published of a data element beside its <see cref="Listing"/>; first, and so together in memory,
/// what every look at it needs.</summary>
public struct Prospectus
{
    /// <summary>Of a product of quality 1 to the reference buyer, in currency.</summary>
    public double Worth;

    /// <summary>Certified log quality.</summary>
    public float Certificate;

    /// <summary>Inverse variance of the certificate; 0: there is none.</summary>
    public float Precision;

    /// <summary>Sum of what earlier buyers say about its log quality.</summary>
    public float RatingSum;

    public int Ratings;

    /// <summary>Licenses sold.</summary>
    public int Licensees;

    /// <summary>Share of the people the data are about who consent.</summary>
    public float Consent;

    /// <summary>Calls of the reference buyer in a period, where the price is for one; 0: it is for a license.</summary>
    public float Calls;

    /// <summary>Periods that a license lasts; if it is for good, those of the whole run.</summary>
    public int Term;

    /// <summary>Number of its provider's region.</summary>
    public short Region;

    public DataClass Class;
    public Grade Grade;
    public ProductForm Form;
    public bool IsSensitive;

    /// <summary>False for a product that is no data element.</summary>
    public bool IsElement;

    /// <summary>People the data are about.</summary>
    public int Subjects;

    /// <summary>Who offers it.</summary>
    public int Provider;

    /// <summary>Price of a leaked copy on the black market.</summary>
    public Money GreyPrice;

    public Outlets Outlets;
}
