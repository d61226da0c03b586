using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <summary>The operators of public data, where an authority caps their prices: what each has earned, and its
/// cap.</summary>
public sealed class OperatorBook
{
    private readonly Operator[] _operators;
    private readonly Mandate[] _mandates;

    internal OperatorBook(MarketDesign design, Product[] products, DataElement[] elements)
    {
        var regulators = design.Regulators ?? [];
        _operators =
        [
            .. from each in elements.Index()
               where each.Item.Class == DataClass.Public && regulators.Any(regulator => regulator is PriceAuthority)
               let product = products[each.Index]
               group (product.Key, each.Item.Region) by product.Provider into own
               orderby own.Key
               select new Operator { Participant = own.Key, Key = own.First().Key, Region = own.First().Region },
        ];
        _mandates = new Mandate[_operators.Length * regulators.Length];
    }

    /// <summary>The most that a participant may ask for a license of public data; null: nobody says.</summary>
    public Money? CapOf(int participant) =>
        Find(participant) is >= 0 and var number && _operators[number] is { IsCapped: true } known ? known.Cap : null;

    /// <summary>A license of public data was sold.</summary>
    internal void Note(int participant, Money price)
    {
        if (Find(participant) is >= 0 and var number)
        {
            _operators[number].Revenue += price;
            _operators[number].Trades++;
        }
    }

    /// <summary>Regulators in office in a region decide on the operators there; the lowest cap binds.</summary>
    internal void Review(
        ImmutableArray<Regulator> regulators, Func<Regulator, bool> isInOffice, int region, int period, DataTally tally)
    {
        for (var number = 0; number < _operators.Length; number++)
        {
            ref var own = ref _operators[number];
            if (own.Region != region)
            {
                continue;
            }

            own.IsCapped = false;
            for (var office = 0; office < regulators.Length; office++)
            {
                var record = new OperatorRecord(own.Key, period, own.Revenue, own.Trades);
                if (isInOffice(regulators[office])
                    && regulators[office].CapOf(record, ref _mandates[office * _operators.Length + number]) is { } cap)
                {
                    own.Cap = own.IsCapped ? Money.Min(own.Cap, cap.Most) : cap.Most;
                    own.IsCapped = true;
                    tally.Add(region, Counter.AllowedValue, cap.Allowed);
                    tally.Add(region, Counter.ExcessValue, cap.Excess);
                }
            }
        }
    }

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _operators);
        Snapshot.Write(writer, _mandates);
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _operators);
        Snapshot.Read(reader, _mandates);
    }

    private int Find(int participant)
    {
        var (low, high) = (0, _operators.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _operators[middle].Participant < participant ? (middle + 1, high) : (low, middle);
        }

        return low < _operators.Length && _operators[low].Participant == participant ? low : -1;
    }

    private struct Operator
    {
        public ulong Key;
        public Money Revenue;
        public Money Cap;
        public long Trades;
        public int Participant;
        public short Region;
        public bool IsCapped;
    }
}
