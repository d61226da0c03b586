using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <content>Valuers: who is served, and what they report.</content>
internal sealed partial class DataMarket
{
    private readonly List<(ulong Key, ValuationRequest Request)> _unvalued = [];

    private void Value(IReadOnlyList<OrderBatch> batches, int period)
    {
        if (!Board.Valuers.IsKept)
        {
            return;
        }

        Board.Valuers.Open();
        _unvalued.Clear();
        foreach (var batch in batches)
        {
            foreach (var request in batch.Requests.Valuations)
            {
                var stream = new RandomStream(_products[request.Product].Key, 0, period, Purpose.Valuation);
                _unvalued.Add((stream.NextBits(), request));
            }
        }

        _unvalued.Sort(static (one, other) => one.Key != other.Key
            ? one.Key.CompareTo(other.Key)
            : one.Request.Product.CompareTo(other.Request.Product));
        foreach (var (_, request) in _unvalued)
        {
            Serve(request);
        }

        foreach (var batch in batches)
        {
            foreach (var practice in batch.Requests.Practices)
            {
                Board.Valuers.Enter(practice, RegionOf(practice.Valuer));
            }
        }
    }

    /// <summary>A provider gets its report and pays for it, or goes without and may ask again.</summary>
    private void Serve(in ValuationRequest request)
    {
        ref readonly var element = ref Elements[request.Product];
        var provider = _products[request.Product].Provider;
        var money = _ledger.Accounts.Span[provider].Available;
        if (Board.Valuers.Hire(request, element.Region, money) is not { } practice)
        {
            Tally.Add(element.Region, Counter.ValuationsMissed);
            return;
        }

        var stream = new RandomStream(_products[request.Product].Key, 0, -1, Purpose.Valuation);
        var valuation = practice.Report(element.Quality, Normal.StandardQuantile(stream.NextUniform()));
        Board.Valuers.Report(request.Product, valuation);
        var fee = _ledger.PayService(provider, practice.Valuer, practice.Fee);
        Tally.Add(element.Region, Counter.ValuationFeesPaid, fee);
        Tally.Add(element.Region, Counter.Valuations);
        Tally.Add(element.Region, Counter.ValuationErrorMicros, (long)(1e6 * Math.Abs(valuation.Error)));
        if (valuation.IsPublic)
        {
            Tally.Add(element.Region, Counter.PublicValuations);
            Tally.Add(element.Region, Counter.ValuationBiasMicros, (long)(1e6 * (valuation.Error + valuation.Bias)));
        }
    }
}
