namespace Simulator.Market.Venues;

/// <summary>Exchanges are two-sided: buyers go where sellers are and sellers where buyers are (Rohlfs 1974; Rochet and
/// Tirole 2003). Among n partners whose appeal varies like that of alternatives in a logit, the best one is worth ln n
/// more than a single one (Ben-Akiva and Lerman 1985): appeal = elasticity x ln(partners / reference). Where the
/// elasticities make the loop gain exceed one, there is a critical mass below which an exchange empties.</summary>
/// <param name="Deals">A period, at an exchange that sellers find as appealing as their habit says.</param>
/// <param name="Listings">At an exchange that buyers find as appealing as theirs says.</param>
/// <param name="BuyerElasticity">Weight of the logarithm of listings in a buyer's choice of the channel.</param>
/// <param name="SellerElasticity">Weight of the logarithm of deals in a provider's odds of going there.</param>
/// <param name="Memory">Periods over which people remember deals and listings.</param>
/// <param name="Start">What they take an exchange to have on its first day, as a share of the references.</param>
/// <param name="Review">Periods after which a provider decides again whether a product is on the exchange.</param>
/// <param name="Complements">k: sources of different kinds that a buyer needs together. 0: any of the listings does, as
/// above. Otherwise each kind is there with probability c = 1 - exp(-listings / reference), and the exchange is as
/// appealing as it is likely that all are: elasticity x k x ln c, less that at the reference.</param>
public sealed record NetworkEffect(
    double Deals,
    double Listings,
    double BuyerElasticity,
    double SellerElasticity,
    double Memory = 26,
    double Start = 1,
    int Review = 13,
    int Complements = 0)
{
    /// <summary>Share of a reference that counts where there is next to nobody.</summary>
    private const double Least = 0.001;

    public double Deals { get; } = Deals > 0 ? Deals : throw new ArgumentException("deals must be positive");

    public double Listings { get; } =
        Listings > 0 ? Listings : throw new ArgumentException("listings must be positive");

    public double Memory { get; } = Memory >= 1 ? Memory : throw new ArgumentException("memory must be at least 1");

    public double Start { get; } = Start >= 0 ? Start : throw new ArgumentException("start must not be negative");

    public int Review { get; } = Review >= 1 ? Review : throw new ArgumentException("review must be at least 1");

    public int Complements { get; } =
        Complements >= 0 ? Complements : throw new ArgumentException("complements must not be negative");

    /// <summary>Of an exchange to sellers, in log odds, when it has so many deals a period.</summary>
    public double ToSellers(double deals) => SellerElasticity * Math.Log(Math.Max(deals / Deals, Least));

    /// <summary>Of an exchange to buyers, in log odds, when it has so many listings.</summary>
    public double ToBuyers(double listings)
    {
        var share = Math.Max(listings / Listings, Least);
        return BuyerElasticity * (Complements == 0 ? Math.Log(share) : Complements * (LogChance(share) - LogChance(1)));

        static double LogChance(double share) => Math.Log(1 - Math.Exp(-share));
    }

    /// <summary>Whether a provider thinks again about a product in a period.</summary>
    public bool IsDue(int product, int period) => (product + period) % Review == 0;
}
