using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Goods;

/// <summary>Something that can be bought: a standardized good, or one provider's data product.</summary>
public struct Product
{
    /// <summary>Names its draws.</summary>
    public ulong Key;

    /// <summary>Multiplies its value to buyers.</summary>
    public double Quality;

    /// <summary>Who knows the quality.</summary>
    public Visibility Visibility;

    /// <summary>Whether it is made with partners, who are owed a share and nothing else.</summary>
    public bool HasPartners;

    /// <summary>Whether it is a version, with noise of its own in each copy, of the data that it holds.</summary>
    public bool IsVersion;

    /// <summary>Number of the first product that holds the same data; its own number, unless it is a copy or a
    /// version.</summary>
    public int Element;

    /// <summary>Of disclosing a hidden quality.</summary>
    public Money DisclosureCost;

    /// <summary>Of delivering one copy.</summary>
    public Money Cost;

    /// <summary>Components that it consists of, as bits; 0: it is not a bundle.</summary>
    public ulong Contents;

    /// <summary>What it tells, if it is information about two states.</summary>
    public Experiment Experiment;

    /// <summary>Still to be spent before it can be offered.</summary>
    public Money FixedCost;

    /// <summary>Owed to the provider of its source for every copy, as agreed when it was listed.</summary>
    public Money Royalty;

    /// <summary>Of what a copy brings, owed to the provider of its source as well.</summary>
    public double Share;

    /// <summary>Number of the product it is derived from, the first if there are several; -1: an original.</summary>
    public int Source;

    /// <summary>Participant number of the owner; -1 for a standardized good.</summary>
    public int Provider;

    /// <summary>Number of the good it is an instance of.</summary>
    public int Good;

    /// <summary>How many licenses may still be sold.</summary>
    public int CopiesLeft;

    /// <summary>Licenses sold so far.</summary>
    public int Sold;

    /// <summary>Number of the venue where it is listed; -1: nowhere.</summary>
    public int Venue;

    /// <summary>Agrees on the royalty for the copies of a derived product: the price at which its source is
    /// listed; nothing beside the share if that is on request, or if there are partners.</summary>
    /// <returns>False if the source has no price, or what the product is to bring does not cover the royalty.</returns>
    internal bool TryLicense(in Listing source, Money limit)
    {
        if (HasPartners)
        {
            return true;
        }

        var isShared = Share > 0 && source.Price == Order.OnRequest;
        Royalty = isShared ? Money.Zero : source.Price;
        return source.Venue >= 0 && (isShared || source.Price >= Money.Zero)
            && (limit == Order.OnRequest || Covers(limit));
    }

    /// <summary>Whether receipts of this amount cover what is owed to the provider of its source.</summary>
    public readonly bool Covers(Money receipts) => receipts - RoyaltyOn(receipts) >= Money.Zero;

    /// <summary>What is owed to the provider of its source when a copy brings this much.</summary>
    public readonly Money RoyaltyOn(Money receipts) =>
        Royalty + (Share == 0 ? Money.Zero : new Money((long)(receipts.Micros * Share)));
}
