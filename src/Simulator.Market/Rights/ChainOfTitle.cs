using System.Runtime.InteropServices;

namespace Simulator.Market.Rights;

/// <summary>Every grant of rights in data elements, in its sequence: the graph along which copies leak and breaches
/// spread. Titles are appended and never changed.</summary>
public sealed partial class ChainOfTitle
{
    private readonly List<Title> _titles = [];
    private readonly List<TitleState> _states = [];
    private readonly int[] _lastOfProduct;
    private readonly int[] _lastOfHolder;

    public ChainOfTitle(int products, int participants)
    {
        _lastOfProduct = new int[products];
        _lastOfHolder = new int[participants];
        _lastOfProduct.AsSpan().Fill(-1);
        _lastOfHolder.AsSpan().Fill(-1);
    }

    public ReadOnlySpan<Title> Titles => CollectionsMarshal.AsSpan(_titles);

    /// <summary>Number of the product's latest title; -1: none.</summary>
    public int LastOfProduct(int product) => _lastOfProduct[product];

    /// <summary>Number of the participant's latest title; -1: none.</summary>
    public int LastOfHolder(int participant) => _lastOfHolder[participant];

    /// <summary>Appends a title and links it to those before.</summary>
    /// <param name="title">All but its links.</param>
    /// <param name="provider">Of the product: only it, or a holder of a copy, can grant anything.</param>
    /// <param name="isSealed">Whether provenance is recorded.</param>
    /// <exception cref="RightsViolatedException">The grantor had nothing to grant.</exception>
    public void Grant(Title title, int provider, bool isSealed = false)
    {
        if (title.Grantor != provider && !HasCopy(title.Grantor, title.Product))
        {
            throw new RightsViolatedException(
                title.Product, title.Grantor, title.Period, "granted what it does not have");
        }

        Append(title, isSealed);
    }

    private void Append(Title title, bool isSealed)
    {
        title.PreviousOfProduct = _lastOfProduct[title.Product];
        title.PreviousOfHolder = _lastOfHolder[title.Holder];
        title.Seal = isSealed ? Seal.Over(SealOf(title.PreviousOfProduct), title) : Seal.None;
        _lastOfProduct[title.Product] = _lastOfHolder[title.Holder] = _titles.Count;
        _titles.Add(title);
        _states.Add(TitleState.Used);
    }

    /// <summary>Whether a participant ever got a copy of the product.</summary>
    public bool HasCopy(int participant, int product)
    {
        for (var link = _lastOfHolder[participant]; link >= 0; link = _titles[link].PreviousOfHolder)
        {
            if (_titles[link].Product == product && _titles[link].Delivery == Delivery.Copy)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a participant ever had rights in the product.</summary>
    public bool WasGranted(int participant, int product)
    {
        for (var link = _lastOfHolder[participant]; link >= 0; link = _titles[link].PreviousOfHolder)
        {
            if (_titles[link].Product == product && _titles[link].Powers != Powers.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Titles that give somebody a right to use a product in a period.</summary>
    internal int CountInForce(int product, int period)
    {
        var count = 0;
        for (var link = _lastOfProduct[product]; link >= 0; link = _titles[link].PreviousOfProduct)
        {
            count += IsInForce(link, period) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Number of the first title that is not as it was sealed; -1: none.</summary>
    public int FindForgery()
    {
        for (var number = 0; number < _titles.Count; number++)
        {
            var title = _titles[number];
            if (title.Seal != Seal.None && title.Seal != Seal.Over(SealOf(title.PreviousOfProduct), title))
            {
                return number;
            }
        }

        return -1;
    }

    private UInt128 SealOf(int number) => number < 0 ? Seal.None : _titles[number].Seal;

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _titles);
        Snapshot.Write(writer, _states);
    }

    /// <exception cref="InvalidDataException">A title is not as it was sealed.</exception>
    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _titles);
        Snapshot.Read(reader, _states);
        _lastOfProduct.AsSpan().Fill(-1);
        _lastOfHolder.AsSpan().Fill(-1);
        for (var number = 0; number < _titles.Count; number++)
        {
            _lastOfProduct[_titles[number].Product] = _lastOfHolder[_titles[number].Holder] = number;
        }

        if (FindForgery() is >= 0 and var forged)
        {
            throw new InvalidDataException($"Title {forged} is not as it was sealed.");
        }
    }
}
