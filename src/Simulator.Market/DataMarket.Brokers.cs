using Simulator.Market.Observation;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <content>Brokers: who comes and goes, what they pledge, and who is on the list.</content>
internal sealed partial class DataMarket
{
    /// <summary>What brokers answer for.</summary>
    public GuaranteeBook Guarantees { get; }

    private void Broker(IReadOnlyList<OrderBatch> batches)
    {
        foreach (var batch in batches)
        {
            foreach (var leaver in batch.Requests.Departures)
            {
                Depart(leaver);
            }

            foreach (var brokerage in batch.Requests.Brokerages)
            {
                Board.Brokers.Enter(brokerage, RegionOf(brokerage.Broker));
            }

            foreach (var engagement in batch.Requests.Engagements)
            {
                Board.Brokers.Engage(engagement);
            }
        }

        for (var region = 0; region < Tally.Regions && Board.Brokers.IsKept; region++)
        {
            foreach (var broker in Board.Brokers.MembersIn(region))
            {
                PutUp(broker, Board.Policies[region].BrokerCapital);
            }
        }
    }

    private void Depart(int participant)
    {
        Board.Aggregators.Leave(participant, RegionOf(participant));
        Board.Valuers.Leave(participant, RegionOf(participant));
        if (Board.Brokers.IsIn(participant))
        {
            Board.Brokers.Leave(participant, RegionOf(participant));
            Guarantees.Release(participant);
        }
    }

    /// <summary>A broker makes up its pledge to what it undertook, or what is asked of it, from what it has.</summary>
    private void PutUp(in Brokerage broker, Money asked)
    {
        var lacking = Money.Max(broker.Pledge, asked) - _ledger.PledgeOf(broker.Broker);
        var spare = _ledger.Accounts.Span[broker.Broker].Available - broker.Reserve;
        _ledger.Pledge(broker.Broker, Money.Min(lacking, spare));
    }

    /// <summary>Ends guarantees that have run out, and publishes the lists.</summary>
    private void ListBrokers(int period)
    {
        Guarantees.Close(period);
        for (var region = 0; region < Tally.Regions && Board.Brokers.IsKept; region++)
        {
            Board.Brokers.Clear(region);
            foreach (var broker in Board.Brokers.MembersIn(region))
            {
                var pledge = _ledger.PledgeOf(broker.Broker);
                Tally.Add(region, Counter.PledgedValue, pledge);
                if (Board.Policies[region].Lists(broker.Grade, pledge))
                {
                    var fee = Math.Min(broker.FeeRate, Board.Policies[region].BrokerFeeCap ?? 1);
                    var strength = Guarantees.FreeOf(broker.Broker);
                    Board.Brokers.List(broker with { FeeRate = fee, Strength = strength }, region);
                    Tally.Add(region, Counter.ListedBrokers);
                }
            }
        }
    }
}
