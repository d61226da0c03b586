using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What is published of a product; first, and so together in memory, what buyers of data look at.</summary>
public struct Listing
{
    /// <summary>Names its draws.</summary>
    public ulong Key;

    /// <summary>What a buyer would pay, levies included, or <see cref="Order.OnRequest"/>.</summary>
    public Money Price;

    /// <summary>Price of the last trade; zero: none yet.</summary>
    public Money LastPrice;

    /// <summary>Where it is listed; -1: nowhere.</summary>
    public int Venue;

    /// <summary>Number of the data that it is a version of; -1: it is none.</summary>
    public int Element;

    /// <summary>Best bid and ask left when the venue closed; zero: none.</summary>
    public Money BestBid;

    public Money BestAsk;

    /// <summary>What was heard of it last.</summary>
    public Heard Heard;

    /// <summary>Quality as the market sees it.</summary>
    public double Quality;

    /// <summary>Components that it consists of, as bits; 0: it is not a bundle.</summary>
    public ulong Contents;

    /// <summary>What it tells, if it is information about two states.</summary>
    public Experiment Experiment;
}
