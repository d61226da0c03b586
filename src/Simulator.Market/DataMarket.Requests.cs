using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <content>What participants ask for beside orders: licenses that nobody sells, and
/// admission to exchanges.</content>
internal sealed partial class DataMarket
{
    private void TurnDown(IReadOnlyList<OrderBatch> batches)
    {
        foreach (var batch in batches)
        {
            foreach (var product in batch.Requests.OutOfScope)
            {
                Tally.Add(Elements[product].Region, Counter.OutOfScope);
            }
        }
    }

    private void Admit(IReadOnlyList<OrderBatch> batches, int period)
    {
        _applications.Clear();
        foreach (var batch in batches)
        {
            foreach (var product in batch.Requests.Applications)
            {
                var stream = new RandomStream(_products[product].Key, 0, period, Purpose.Admission);
                _applications.Add((stream.NextBits(), product));
            }
        }

        _applications.Sort();
        foreach (var (_, product) in _applications)
        {
            var region = Elements[product].Region;
            var cost = _ledger.UseUp(_products[product].Provider, Board.Policies[region].ComplianceCost);
            Tally.Add(region, Counter.ComplianceCost, cost);
            _offices[region].Apply(product, period);
        }

        for (var region = 0; region < _offices.Length; region++)
        {
            _offices[region].Process(period);
            foreach (var product in _offices[region].Admitted)
            {
                var subsidy = Board.Policies[region].ListingSubsidy;
                _ledger.Endow(_products[product].Provider, subsidy);
                Tally.Add(region, Counter.SubsidyPaid, subsidy);
                _exchanges.Admit(product);
            }

            _offices[region].Admitted.Clear();
        }
    }
}
