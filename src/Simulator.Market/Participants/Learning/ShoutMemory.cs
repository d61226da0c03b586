using System.Runtime.CompilerServices;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Learning;

/// <summary>The last quotes heard in a double auction and which of them were accepted, and the beliefs that follow
/// (Gjerstad and Dickhaut 1998). The chance that an ask at price a is accepted is taken to be (accepted asks at or
/// above a + bids at or above a) over (these + rejected asks at or below a), and likewise for bids; between prices
/// heard it runs along a cubic that is flat at both.</summary>
public struct ShoutMemory
{
    /// <summary>The most quotes remembered.</summary>
    public const int Most = 64;

    private const int StepsBetween = 8;

    private Prices _prices;
    private int _count;
    private ulong _isAsk;
    private ulong _isAccepted;

    /// <summary>Quotes remembered.</summary>
    public readonly int Count => _count;

    /// <summary>Remembers a quote, and forgets all but the last so many trades, the quotes that led up to them and
    /// those since. A quote that traded accepts the standing one that it met.</summary>
    /// <param name="heard">The quote.</param>
    /// <param name="tradePrice">Of the trade, if it made one.</param>
    /// <param name="trades">How many trades are remembered.</param>
    public void Hear(in Heard heard, Money tradePrice, int trades)
    {
        if (heard.Traded)
        {
            Accept(heard.Side == Side.Buy, tradePrice);
        }
        else
        {
            Add(heard.Side == Side.Sell, false, heard.Price);
        }

        var first = _count;
        for (var left = trades; first > 0 && (left > 0 || !IsAccepted(first - 1));)
        {
            left -= IsAccepted(--first) ? 1 : 0;
        }

        Forget(first);
    }

    /// <summary>The price between two bounds that maximizes the expected gain, and that gain in currency.</summary>
    /// <param name="side">Of the one who quotes.</param>
    /// <param name="worth">Of its unit.</param>
    /// <param name="range">Lowest and highest quote.</param>
    /// <param name="ceiling">No ask is accepted there, every bid is.</param>
    public readonly (Money Price, double Gain) Best(
        Side side, Money worth, (Money Low, Money High) range, Money ceiling)
    {
        if (range.Low > range.High)
        {
            return (range.Low, 0);
        }

        Span<long> knots = stackalloc long[Most + 2];
        var count = Knots(knots, ceiling);
        var (best, bestGain) = (range.Low, 0.0);
        for (var knot = 0; knot + 1 < count; knot++)
        {
            var (low, high) = (knots[knot], knots[knot + 1]);
            if (high < range.Low.Micros || low > range.High.Micros)
            {
                continue;
            }

            var (from, to) = (Belief(side, low, ceiling), Belief(side, high, ceiling));
            for (var step = 0; step <= StepsBetween; step++)
            {
                var price = Math.Clamp(
                    low + (high - low) * step / StepsBetween, range.Low.Micros, range.High.Micros);
                var s = (price - low) / (double)Math.Max(1, high - low);
                var belief = from + (to - from) * s * s * (3 - 2 * s);
                var gain = (side == Side.Buy ? worth.Micros - price : price - worth.Micros) * belief / Money.Scale;
                (best, bestGain) = gain > bestGain ? (new Money(price), gain) : (best, bestGain);
            }
        }

        return (best, bestGain);
    }

    /// <summary>The chance that a quote at a price heard, at zero or at the ceiling is accepted.</summary>
    public readonly double Belief(Side side, long price, Money ceiling)
    {
        if (price <= 0 || price >= ceiling.Micros)
        {
            return (price <= 0) == (side == Side.Sell) ? 1 : 0;
        }

        var (favorable, adverse) = (0, 0);
        for (var shout = 0; shout < _count; shout++)
        {
            // Better for whoever would accept the quote in question: a lower ask, or a higher bid.
            var isAsk = IsAsk(shout);
            var gap = side == Side.Sell ? _prices[shout] - price : price - _prices[shout];
            var isOwnSide = isAsk == (side == Side.Sell);
            favorable += gap >= 0 && (!isOwnSide || IsAccepted(shout)) ? 1 : 0;
            adverse += gap <= 0 && isOwnSide && !IsAccepted(shout) ? 1 : 0;
        }

        return favorable + adverse == 0 ? 0 : favorable / (double)(favorable + adverse);
    }

    private readonly bool IsAsk(int shout) => (_isAsk >> shout & 1) != 0;

    private readonly bool IsAccepted(int shout) => (_isAccepted >> shout & 1) != 0;

    /// <summary>Zero, the prices heard, and the ceiling, in order.</summary>
    private readonly int Knots(Span<long> knots, Money ceiling)
    {
        var count = 0;
        knots[count++] = 0;
        for (var shout = 0; shout < _count; shout++)
        {
            if (_prices[shout] > 0 && _prices[shout] < ceiling.Micros)
            {
                knots[count++] = _prices[shout];
            }
        }

        knots[count++] = ceiling.Micros;
        knots[..count].Sort();
        return count;
    }

    private void Accept(bool ask, Money price)
    {
        for (var shout = _count - 1; shout >= 0; shout--)
        {
            if (IsAsk(shout) == ask && !IsAccepted(shout) && _prices[shout] == price.Micros)
            {
                _isAccepted |= 1UL << shout;
                return;
            }
        }

        Add(ask, true, price);
    }

    private void Add(bool ask, bool accepted, Money price)
    {
        Forget(_count == Most ? 1 : 0);
        _isAsk |= (ask ? 1UL : 0) << _count;
        _isAccepted |= (accepted ? 1UL : 0) << _count;
        _prices[_count++] = price.Micros;
    }

    private void Forget(int shouts)
    {
        if (shouts > 0)
        {
            Span<long> prices = _prices;
            prices[shouts.._count].CopyTo(prices);
            _count -= shouts;
            _isAsk = shouts == Most ? 0 : _isAsk >> shouts;
            _isAccepted = shouts == Most ? 0 : _isAccepted >> shouts;
        }
    }

    [InlineArray(Most)]
    private struct Prices
    {
        private long _first;
    }
}
