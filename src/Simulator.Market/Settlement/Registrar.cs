using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Delivers data elements: enters titles, charges what a deal costs beside its price, publishes what buyers
/// say.</summary>
internal readonly partial struct Registrar(MarketDesign design, DataMarket market, Ledger ledger, Product[] products)
{
    public void Deliver(in Trade trade)
    {
        ref var element = ref market.Elements[trade.Product];
        ref var prospectus = ref market.Board.Publish(trade.Product);
        var region = element.Region;
        ref readonly var policy = ref market.Board.Policies[region];
        Count(trade, element, prospectus);
        var isKnown = market.Chain.WasGranted(trade.Buyer, trade.Product);
        Charge(trade, element, policy);
        PayBroker(trade, region);
        var license = design.Goods[products[trade.Product].Good].License;
        var rights = market.Board.RightsOf(trade.Product);
        market.Tally.Add(region, Counter.ExclusiveLicenses, market.Board.LimitOf(trade.Product) is null ? 0 : 1);
        market.Tally.Add(region, Counter.WiderLicenses, trade.Use > rights.Scope ? 1 : 0);
        if (trade.IsMetered)
        {
            market.Meter.Open(trade, market.Chain.Titles.Length);
        }

        market.Production.Enter(trade, license.Term, isKnown, market.Chain.Titles.Length);
        market.Chain.Grant(
            new Title
            {
                Price = trade.Price,
                Product = trade.Product,
                Holder = trade.Buyer,
                Grantor = trade.Seller,
                Period = trade.Period,
                Until = license.Term is { } term ? trade.Period + term : int.MaxValue,
                Powers = rights.Powers,
                Delivery = policy.DeliveryOf(element.Class, element.Form),
                Scope = rights.ScopeFor(trade.Use),
                Use = trade.Use,
                IsTransferable = rights.Transferable,
            },
            products[trade.Product].Provider,
            policy.HasProvenance);
        prospectus.Licensees++;
        prospectus.Ratings++;
        prospectus.RatingSum += (float)Math.Log(Math.Max(element.Quality, 1e-9));
        market.Board.NoteSale(trade.Product);
    }

    /// <summary>A copy changes hands, and no right.</summary>
    public void DeliverIllicitly(in Trade trade)
    {
        var region = market.Elements[trade.Product].Region;
        market.Tally.Add(region, Counter.IllicitTrades);
        market.Tally.Add(region, Counter.IllicitValue, trade.Price);
        market.Tally.Add(region, Counter.Violations);
        Inspect(trade, region);
        market.Chain.Grant(
            new Title
            {
                Price = trade.Price,
                Product = trade.Product,
                Holder = trade.Buyer,
                Grantor = trade.Seller,
                Period = trade.Period,
                Until = int.MaxValue,
                Powers = Powers.None,
                Delivery = Delivery.Copy,
            },
            products[trade.Product].Provider);
    }

    /// <summary>The buyer of a copy that nobody may have can be found and fined.</summary>
    private void Inspect(in Trade trade, int region)
    {
        ref readonly var policy = ref market.Board.Policies[region];
        var stream = new RandomStream(products[trade.Product].Key, trade.Buyer, trade.Period, Purpose.Inspection);
        if (stream.NextUniform() < policy.DetectionProbability)
        {
            market.Board.Suspend(trade.Buyer, region, trade.Period, market.Tally);
            var fine = ledger.Collect(trade.Buyer, policy.FineFor(trade.Price));
            market.Tally.Add(region, Counter.Detections);
            market.Tally.Add(region, Counter.Fines, fine);
        }
    }

    private void Count(in Trade trade, in DataElement element, in Prospectus prospectus)
    {
        var tally = market.Tally;
        var region = element.Region;
        tally.Add(region, Counter.Deliveries);
        tally.Add(region, Counter.LawfulValue, trade.Price);
        tally.Add(region, Counter.CopyDeliveries, element.Form.Delivery() == Delivery.Copy ? 1 : 0);
        tally.Add(region, Counter.QualityMicros, (long)(1e6 * Math.Log(Math.Max(element.Quality, 1e-9))));
        CountPrice(trade, element);
        CountClass(trade, element);
        if (market.Board.Channels[trade.Venue] is Channel.Matched or Channel.Filed)
        {
            tally.Add(region, Counter.DeclaredValue, trade.Price);
            tally.Add(region, Counter.VerifiedValue, trade.Price);
        }

        if (prospectus.Licensees == 0)
        {
            tally.Add(region, Counter.FirstTrades);
            tally.Add(region, Counter.PeriodsToTrade, trade.Period + 1 - element.Offered);
        }

        tally.Add(region, Counter.RepeatPurchases, market.Chain.WasGranted(trade.Buyer, trade.Product) ? 1 : 0);
        var home = market.RegionOf(trade.Buyer);
        if (home == market.Board.AbroadRegion)
        {
            tally.Add(region, Counter.BorderTrades);
            tally.Add(region, Counter.BorderValue, trade.Price);
        }
        else if (home != region)
        {
            tally.Add(region, Counter.RegionTrades);
        }
    }

    private void CountPrice(in Trade trade, in DataElement element)
    {
        if (trade.Price > Money.Zero && element.Worth > 0)
        {
            var relative = Math.Log(trade.Price.Amount / element.Worth);
            var mean = market.Tally.Mean(element.Region, Counter.PriceLogMicros, Counter.Deliveries);
            var spread = double.IsNaN(mean) ? 0 : Math.Abs(relative - mean);
            market.Tally.Add(element.Region, Counter.PriceLogMicros, (long)(1e6 * relative));
            market.Tally.Add(element.Region, Counter.PriceSpreadMicros, (long)(1e6 * spread));
        }
    }

    private void PayBroker(in Trade trade, int region)
    {
        var broker = market.Board.Brokers.Of(trade.Buyer, trade.Product);
        if (broker.Grade > 0)
        {
            var fee = ledger.PayService(trade.Buyer, broker.Broker, trade.Price.Share(broker.FeeRate));
            market.Tally.Add(region, Counter.BrokeredDeals);
            market.Tally.Add(region, Counter.BrokerFeesPaid, fee);
            var isCovered = market.Guarantees.Cover(trade, broker) is var cover && cover > Money.Zero
                && cover == trade.Price.Share(broker.Guarantee);
            market.Tally.Add(region, Counter.GuaranteedDeals, isCovered ? 1 : 0);
        }
    }

    private void Charge(in Trade trade, in DataElement element, in Policy policy)
    {
        var region = element.Region;
        ref readonly var home = ref market.Board.Policies[market.RegionOf(trade.Buyer)];
        market.Tally.Add(
            region, Counter.DeliveryCost, ledger.UseUp(trade.Buyer, home.OverNetwork(home.DeliveryCost)));
        if (market.Board.Channels[trade.Venue] is Channel.Matched or Channel.Filed)
        {
            var effort = home.OverNetwork(policy.DealCostOf(market.RegionOf(trade.Buyer) != region)
                .Share(market.Board.Brokers.Of(trade.Buyer, trade.Product).Effort));
            market.Tally.Add(region, Counter.ComplianceCost, ledger.UseUp(trade.Buyer, effort));
            var (bonus, voucher) = (policy.BonusOn(trade.Price), policy.VoucherOn(trade.Price));
            ledger.Endow(trade.Seller, bonus);
            ledger.Endow(trade.Buyer, voucher);
            market.Tally.Add(region, Counter.SubsidyPaid, bonus + voucher);
            market.Tally.Add(region, Counter.VouchersPaid, voucher);
        }

        if (policy.RivalryChargeShare > 0)
        {
            var rivals = market.Board.HoldersOf(trade.Product, market.Production.SectorOf(trade.Buyer));
            var charge = ledger.Collect(trade.Buyer, policy.RivalryChargeOn(trade.Price, rivals));
            market.Tally.Add(region, Counter.RivalryChargePaid, charge);
        }

        if (policy.DeliveryOf(element.Class, element.Form) == Delivery.Copy)
        {
            market.Tally.Add(region, Counter.ProtectionCost, ledger.UseUp(trade.Buyer, home.CustodyCost));
        }

        if (element.Class == DataClass.Personal)
        {
            var protection = ledger.UseUp(trade.Seller, policy.OverNetwork(policy.ProtectionCost));
            market.Tally.Add(region, Counter.ProtectionCost, protection);
            Compensate(trade, element, policy);
        }

        if (market.RegionOf(trade.Buyer) == market.Board.AbroadRegion
            && policy.Border?.CostOf(element.Grade, element.Subjects, element.IsSensitive) is { } cost)
        {
            market.Tally.Add(region, Counter.ComplianceCost, ledger.UseUp(trade.Buyer, cost));
        }
    }
}
