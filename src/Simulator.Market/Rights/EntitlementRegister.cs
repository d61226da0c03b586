using Simulator.Market.Goods;

namespace Simulator.Market.Rights;

/// <summary>Who may use which product until when. Nothing is used, and no license sold, past what it records.</summary>
public sealed class EntitlementRegister
{
    private readonly Dictionary<(int Product, int Holder), int> _until = [];

    /// <summary>Providers' products of which a license has been sold.</summary>
    public int ProductsSold { get; private set; }

    /// <summary>Records a sale.</summary>
    /// <exception cref="RightsViolatedException">No license of the product was left.</exception>
    public void Issue(ref Product product, int number, int holder, int period, int? term)
    {
        if (product.CopiesLeft <= 0)
        {
            throw new RightsViolatedException(number, holder, period, "was sold a license that was not left");
        }

        if (product.CopiesLeft != int.MaxValue)
        {
            product.CopiesLeft--;
        }

        ProductsSold += product.Sold == 0 && product.Provider >= 0 ? 1 : 0;
        product.Sold++;
        Record(number, holder, period, term);
    }

    /// <summary>Records a right to use a product that was not sold.</summary>
    public void Record(int number, int holder, int period, int? term)
    {
        var until = term is { } periods ? period + periods : int.MaxValue;
        _until[(number, holder)] = Math.Max(until, _until.GetValueOrDefault((number, holder)));
    }

    /// <summary>Records how long a holder may use a product after it has passed a license on; -1: not at all.</summary>
    public void Limit(int product, int holder, int until)
    {
        if (until < 0)
        {
            _until.Remove((product, holder));
        }
        else
        {
            _until[(product, holder)] = until;
        }
    }

    /// <summary>Whether the holder may use the product in this period.</summary>
    public bool Holds(int product, int holder, int period) =>
        period <= UntilOf(product, holder);

    /// <summary>Last period in which the holder may use the product; -1: it never could.</summary>
    public int UntilOf(int product, int holder) => _until.GetValueOrDefault((product, holder), -1);

    internal void Save(BinaryWriter writer)
    {
        writer.Write(ProductsSold);
        writer.Write(_until.Count);
        foreach (var (key, until) in _until.OrderBy(entry => entry.Key))
        {
            writer.Write(key.Product);
            writer.Write(key.Holder);
            writer.Write(until);
        }
    }

    internal void Load(BinaryReader reader)
    {
        ProductsSold = reader.ReadInt32();
        _until.Clear();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var key = (reader.ReadInt32(), reader.ReadInt32());
            _until[key] = reader.ReadInt32();
        }
    }
}
