using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>The business of exchanges: what they earn and spend, when they close, and into which others they
/// merge.</summary>
internal sealed class ExchangeBook(
    DataBoard board, Ledger ledger, DataTally tally, Product[] products, MarketDesign design)
{
    private const double Memory = 26;
    private readonly NetworkEffect? _network = design.Network;

    private readonly ImmutableArray<ImmutableArray<int>> _venues =
    [
        .. Enumerable.Range(0, board.Exchanges.Length).Select(region => board.VenuesOf(region)),
    ];

    private readonly int[] _listed = new int[board.Exchanges.Length];
    private readonly int[] _deals = new int[board.Exchanges.Length];

    /// <summary>Takes note that a product is on offer at another venue of an exchange than before.</summary>
    /// <param name="before">-1: at none.</param>
    /// <param name="venue">-1: at none.</param>
    public void Move(int before, int venue)
    {
        if (before >= 0)
        {
            _listed[board.RegionOfVenue[before]]--;
        }

        if (venue >= 0)
        {
            _listed[board.RegionOfVenue[venue]]++;
        }
    }

    /// <summary>Takes the fees for a product that has been admitted.</summary>
    public void Admit(int product)
    {
        var region = board.Elements[product].Region;
        var venue = board.VenueOf(region, Channel.Filed) is >= 0 and var desk
            ? desk
            : board.VenueOf(region, Channel.Matched);
        if (venue >= 0 && board.Policies[region].Charter is { } charter)
        {
            var provider = products[product].Provider;
            var fee = charter.ListingFee + (IsMember(product, provider) ? Money.Zero : charter.MembershipFee);
            ledger.PayOperator(provider, venue, fee);
        }
    }

    /// <summary>Closes the period's books.</summary>
    public void Close(IReadOnlyList<Trade> trades, int period)
    {
        foreach (var trade in trades)
        {
            if (board.IsExchange(trade.Venue))
            {
                var region = board.RegionOfVenue[trade.Venue];
                _deals[region]++;
                tally.Add(region, Counter.ExchangeDeals);
                tally.Add(region, Counter.ExchangeValue, trade.Price);
            }
        }

        for (var region = 0; region < _venues.Length; region++)
        {
            ref var exchange = ref board.Exchanges[region];
            CountDebt(exchange, region);
            if (exchange.IsOpen)
            {
                Remember(ref exchange, region);
                tally.Add(region, Counter.OpenExchanges);
                tally.Add(region, Counter.ExchangeListings, _listed[region]);
                if (board.Policies[region].Charter is { } charter)
                {
                    Account(region, charter, period);
                }
            }
        }

        _deals.AsSpan().Clear();
        Consolidate();
        board.PublishAppeal(_network);
    }

    private void Remember(ref Exchange exchange, int region)
    {
        var weight = 1 / (_network?.Memory ?? Memory);
        exchange.Deals += weight * (_deals[region] - exchange.Deals);
        exchange.Listings += weight * (_listed[region] - exchange.Listings);
    }

    private void CountDebt(in Exchange exchange, int region) => tally.Add(
        region, Counter.DaysInDebt, exchange.IsFounded && !exchange.HasPaidBack ? design.Calendar.PeriodDays : 0);

    /// <summary>Profit and loss of a period.</summary>
    private void Account(int region, ExchangeCharter charter, int period)
    {
        ref var exchange = ref board.Exchanges[region];
        var head = Pool(region);
        var earned = ledger.OperatorOf(head) - exchange.Held;
        if (!exchange.IsFounded)
        {
            ledger.EndowOperator(head, charter.Capital);
            (exchange.IsFounded, exchange.Since, exchange.Result) = (true, period, Money.Zero - charter.Capital);
            tally.Add(region, Counter.Foundations);
            CountDebt(exchange, region);
        }

        var budget = board.Policies[region].ExchangeBudget;
        ledger.EndowOperator(head, charter.Services + budget);
        var spent = ledger.Operate(head, charter.OperatingCost);
        exchange.Held = ledger.OperatorOf(head);
        var profit = earned + charter.Services - charter.OperatingCost;
        exchange.Year += profit + budget;
        exchange.Result += profit + budget;
        if (!exchange.HasPaidBack && exchange.Result > Money.Zero)
        {
            exchange.HasPaidBack = true;
            tally.Add(region, Counter.Paybacks);
        }

        tally.Add(region, Counter.CommissionPaid, earned);
        tally.Add(region, Counter.ServicesValue, charter.Services);
        tally.Add(region, Counter.BudgetPaid, budget);
        tally.Add(region, Counter.SubsidyPaid, budget);
        tally.Add(region, Counter.ExchangeCost, spent);
        tally.Add(region, Counter.ExchangeProfit, profit);
        tally.Add(region, Counter.TargetValue, charter.Target);
        tally.Add(region, Counter.BreakEvens, profit >= Money.Zero ? 1 : 0);
        tally.Add(region, Counter.ExchangePeriods);
        var isYearOver = charter.Patience > 0 && period + 1 - exchange.Since >= charter.Patience;
        if (spent < charter.OperatingCost || (isYearOver && exchange.Year < Money.Zero))
        {
            WindUp(region);
        }
        else if (isYearOver)
        {
            (exchange.Year, exchange.Since) = (Money.Zero, period + 1);
        }
    }

    /// <summary>Puts the money of an exchange's venues together.</summary>
    /// <returns>The venue that has it.</returns>
    private int Pool(int region)
    {
        var head = _venues[region][0];
        foreach (var venue in _venues[region].AsSpan(1..))
        {
            ledger.Pool(venue, head);
        }

        return head;
    }

    /// <summary>Ends an exchange. Where admissions are recognized, its listings may go to the one with the most
    /// deals.</summary>
    private void WindUp(int region)
    {
        tally.Add(region, Counter.Closures);
        board.Exchanges[region].IsClosed = true;
        var heir = board.Policies[region].Recognition > 0 ? Ranked().FirstOrDefault(-1) : -1;
        board.Exchanges[region].Heir = heir + 1;
        board.Route();
    }

    /// <summary>Merges exchanges beyond the cap into those that stay.</summary>
    private void Consolidate()
    {
        var cap = board.Policies.Min(policy => policy.ExchangeCap ?? int.MaxValue);
        var bound = cap == int.MaxValue ? [] : Ranked().Where(region =>
            board.Policies[region].ExchangeCap is not null).ToList();
        if (bound.Count <= cap)
        {
            return;
        }

        var kept = bound.Take(cap).Order().ToList();
        foreach (var region in bound.Skip(cap).Order())
        {
            var heir = kept.MinBy(other => Math.Abs(other - region));
            var from = Pool(region);
            var moved = ledger.OperatorOf(from);
            ledger.Pool(from, _venues[heir][0]);
            board.Exchanges[heir].Held += moved;
            board.Exchanges[region].IsClosed = true;
            board.Exchanges[region].Heir = heir + 1;
            tally.Add(region, Counter.Mergers);
            if (board.Policies[region].Recognition == 0)
            {
                Forget(region);
            }
        }

        board.Route();
    }

    /// <summary>Open exchanges, that with the most deals first.</summary>
    private IEnumerable<int> Ranked() => Enumerable.Range(0, _venues.Length)
        .Where(region => board.Exchanges[region].IsOpen)
        .OrderByDescending(region => board.Exchanges[region].Deals).ThenBy(region => region);

    /// <summary>What was admitted to an exchange must be admitted anew to its heir.</summary>
    private void Forget(int region)
    {
        foreach (ref var element in board.Elements.AsSpan())
        {
            if (element.Region == region && element.Stage == AdmissionStage.Admitted)
            {
                element.Stage = AdmissionStage.None;
                element.IsExpelled = true;
            }
        }
    }

    /// <summary>Whether another product of the provider has been admitted.</summary>
    private bool IsMember(int product, int provider)
    {
        var first = product;
        while (first > 0 && products[first - 1].Provider == provider)
        {
            first--;
        }

        for (var other = first; other < products.Length && products[other].Provider == provider; other++)
        {
            if (other != product && board.Elements[other].Stage == AdmissionStage.Admitted)
            {
                return true;
            }
        }

        return false;
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _listed);

    public void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _listed);
        board.Route();
        board.PublishAppeal(_network);
    }
}
