using Simulator.Market.Rights;

namespace Simulator.Market.Goods;

/// <summary>A kind of data element offered on the market.</summary>
/// <param name="Name">For people.</param>
/// <param name="License">What a buyer obtains, and how often it can be sold.</param>
/// <param name="Standard">True for a standardized good that every seller delivers alike (one order book); false when
/// each provider brings products of its own.</param>
/// <param name="Versions">Whether all that a provider brings of it is versions of the same data: the quality is the
/// precision, the noise of each copy is its own, and copies can be averaged.</param>
public sealed record Good(string Name, License License, bool Standard = false, bool Versions = false)
{
    public bool Versions { get; } = !Versions || !Standard
        ? Versions
        : throw new ArgumentException("versions are a provider's own, and standard goods are alike");

    public bool Standard { get; } = !Standard || License.Copies == int.MaxValue
        ? Standard
        : throw new ArgumentException("standard goods need a non-exclusive license: sellers' stock limits them");
}
