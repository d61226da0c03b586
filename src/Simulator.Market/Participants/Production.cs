using System.Runtime.InteropServices;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>What firms do with the data they hold: the licenses in force, as far as they are absorbed, what they add to
/// output, and which products nobody uses.</summary>
internal sealed partial class Production
{
    /// <summary>How far ahead of its use memory is asked for.</summary>
    private const int Ahead = 12;

    private readonly DataBoard _board;
    private readonly DataTally _tally;
    private readonly List<DataUse> _uses = [];
    private readonly Firm[] _firms;
    private readonly Line[] _lines;
    private readonly int[] _live;
    private readonly int[] _holders;
    private readonly int[] _used;
    private readonly int[] _offered;
    private readonly int _longest;

    public Production(MarketDesign design, Roster roster, DataBoard board, DataTally tally, int regions)
    {
        (_board, _tally, _longest) = (board, tally, Math.Max(1, design.Calendar.Periods));
        Output = new OutputRecord(design, regions);
        board.Production = this;
        _firms = new Firm[roster.Participants];
        _live = new int[roster.Products.Length];
        _holders = new int[roster.Products.Length * Output.Sectors.Length];
        (_used, _offered) = (new int[regions], new int[regions]);
        _lines = new Line[roster.Sites.Length];
        for (var line = 0; line < _lines.Length; line++)
        {
            var site = roster.Sites[line];
            var cell = Output.CellOf(site.Region, site.Population);
            _lines[line] = new Line
            {
                Function = site.Population.Production,
                SectorName = site.Population.Sector,
                Sector = Output.Sectors.IndexOf(site.Population.Sector ?? ""),
                Cell = cell,
                Region = site.Region,
            };
            var firms = _firms.AsSpan(site.Start, site.Count);
            firms.Fill(new Firm { Line = checked((short)line), Period = -1 });
            for (var member = 0; member < site.Count && site.Population.Production is not null; member++)
            {
                var stream = site.Stream(member, -1, Purpose.Output);
                var output = site.Population.Production.Output.Draw(ref stream, member);
                firms[member].Output = Math.Clamp(output, 1e-6, 1e12);
                Output.AddOutput(cell, Money.FromAmount(firms[member].Output));
            }
        }
    }

    public OutputRecord Output { get; }

    /// <summary>Licenses in force.</summary>
    public ReadOnlySpan<DataUse> Uses => CollectionsMarshal.AsSpan(_uses);

    public void Offer(int region) => _offered[region]++;

    /// <summary>Firms of a sector that hold a product.</summary>
    public int HoldersOf(int product, string? sector) =>
        _holders[product * Output.Sectors.Length + Output.Sectors.IndexOf(sector ?? "")];

    public string? SectorOf(int participant) => LineOf(participant).SectorName;

    /// <summary>Enters a license that has been delivered.</summary>
    /// <param name="trade">By which.</param>
    /// <param name="term">Periods it runs; null: for good.</param>
    /// <param name="isKnown">Whether the buyer had it before, and so has absorbed it.</param>
    /// <param name="title">Number of the title that it is held by.</param>
    public void Enter(in Trade trade, int? term, bool isKnown, int title)
    {
        var worth = trade.Value.Amount / _board.MarginalProductOf(trade.Buyer);
        var use = new DataUse
        {
            Product = trade.Product,
            Holder = trade.Buyer,
            Until = term is { } periods ? trade.Period + periods : int.MaxValue,
            Flow = Math.Max(0, worth) / (term ?? _longest),
            Absorbed = isKnown ? 1 : 0,
            Title = title,
        };
        Output.AddBought(LineOf(trade.Buyer).Cell, trade.Price);
        _uses.Add(use);
        Count(use, 1);
    }

    /// <summary>Ends the use of a license before its term.</summary>
    public void End(int title)
    {
        var (low, high) = (0, _uses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _uses[middle].Title < title ? (middle + 1, high) : (low, middle);
        }

        if (low < _uses.Count && _uses[low].Title == title)
        {
            Stop(_uses[low]);
            _uses.RemoveAt(low);
        }
    }

    /// <summary>One period of production.</summary>
    public void Settle(int period)
    {
        var uses = CollectionsMarshal.AsSpan(_uses);
        var kept = 0;
        foreach (ref readonly var use in uses)
        {
            if (use.Until >= period)
            {
                uses[kept++] = use;
            }
            else
            {
                Stop(use);
            }
        }

        _uses.RemoveRange(kept, _uses.Count - kept);
        Absorb(uses[..kept], period);
        Produce(uses[..kept]);
        for (var region = 0; region < _used.Length; region++)
        {
            _tally.Add(region, Counter.OfferedProducts, _offered[region]);
            _tally.Add(region, Counter.IdleProducts, Math.Max(0, _offered[region] - _used[region]));
        }
    }

    private void Absorb(Span<DataUse> uses, int period)
    {
        foreach (ref var line in _lines.AsSpan())
        {
            line.Rate = Math.Min(
                1, line.Function?.AbsorptionRate * _board.Policies[line.Region].CapacityFactor(line.SectorName) ?? 0);
        }

        for (var number = 0; number < uses.Length; number++)
        {
            if (number + Ahead < uses.Length)
            {
                CacheHint.Fetch(in _firms[uses[number + Ahead].Holder]);
                CacheHint.Fetch(in _holders[uses[number + Ahead].Product * Output.Sectors.Length]);
            }

            ref var use = ref uses[number];
            ref var firm = ref _firms[use.Holder];
            ref readonly var line = ref _lines[firm.Line];
            if (line.Function is { } function)
            {
                if (firm.Period != period)
                {
                    (firm.Period, firm.InUse, firm.IsCounted) = (period, 0, false);
                }

                use.Absorbed += line.Rate * (1 - use.Absorbed);
                var rivals = Math.Max(0, _holders[use.Product * Output.Sectors.Length + line.Sector] - 1);
                var dilution = rivals == 0 ? 1 : Math.Pow(1 + rivals, -function.Rivalry);
                firm.InUse += use.Flow * use.Absorbed * dilution;
                _tally.Add(line.Region, Counter.PotentialValue, Money.FromAmount(use.Flow));
            }
        }
    }

    private void Produce(ReadOnlySpan<DataUse> uses)
    {
        foreach (ref readonly var use in uses)
        {
            ref var firm = ref _firms[use.Holder];
            ref readonly var line = ref _lines[firm.Line];
            if (line.Function is { } function && !firm.IsCounted)
            {
                firm.IsCounted = true;
                var data = firm.InUse;
                var gain = Money.FromAmount(Math.Min(1e12, function.Gain(data, firm.Output)));
                _tally.Add(line.Region, Counter.RealizedValue, gain);
                Output.AddGain(line.Cell, gain);
                _board.Revalue(use.Holder, function.MarginalGain(data, firm.Output));
            }
        }
    }

    /// <summary>Ends the use of a license; more data are worth as much as the first to a holder who has no
    /// other.</summary>
    private void Stop(in DataUse use)
    {
        Count(use, -1);
        _board.Revalue(use.Holder, 1);
    }

    /// <summary>Takes note that a license begins or ends.</summary>
    private void Count(in DataUse use, int change)
    {
        var before = _live[use.Product];
        _live[use.Product] += change;
        _holders[use.Product * Output.Sectors.Length + LineOf(use.Holder).Sector] += change;
        if (before == 0 || _live[use.Product] == 0)
        {
            _used[_board[use.Product].Region] += change;
        }
    }

    public void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _uses);
        Snapshot.Write(writer, _offered);
    }

    public void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _uses);
        Snapshot.Read(reader, _offered);
        _uses.ForEach(use => Count(use, 1));
    }
}
