using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Entry;

/// <summary>Free entry and exit: who is out enters if what members earn beyond their overhead, over a horizon, exceeds
/// its cost of entry, and it has the money for that and a stock-taking period; who is in leaves if over such a period
/// it earned less than its overhead, or cannot pay it. Entry lowers what is left for each until it no longer pays
/// (zero-profit condition).</summary>
/// <param name="Cost">Of entry, in currency, by member.</param>
/// <param name="Running">Overhead of a period.</param>
/// <param name="Expected">Receipts of a period that members expect before anybody has any.</param>
/// <param name="Horizon">Periods over which a newcomer reckons.</param>
/// <param name="Patience">Periods between stock-takings; who is out thinks of it once in as many, in the mean.</param>
public sealed record FreeEntry(
    Distribution Cost, Money Running, Money Expected, int Horizon, int Patience) : IEntry
{
    public int Horizon { get; } = Horizon >= 1 ? Horizon : throw new ArgumentException("horizon must be at least 1");

    public int Patience { get; } =
        Patience >= 1 ? Patience : throw new ArgumentException("patience must be at least 1");

    public Money? Overhead => Running;

    public Money CostOf(in Member member)
    {
        var stream = member.Stream(-1, Purpose.Entry);
        return Money.FromAmount(Math.Clamp(Cost.Draw(ref stream, member.Index), 0, 1e12));
    }

    public bool IsIn(in Member member, bool isIn, double share, int period) => isIn;

    public bool IsIn(in Member member, bool isIn, in Prospect prospect, int period)
    {
        if (isIn)
        {
            return prospect.Funds >= Running
                && (prospect.Periods < Patience || prospect.Own >= Running.Amount * prospect.Periods);
        }

        var receipts = double.IsNaN(prospect.Receipts) ? Expected.Amount : prospect.Receipts;
        return member.Stream(period, Purpose.Entry).NextUniform() * Patience < 1
            && CostOf(member) is var cost && prospect.Funds >= cost + Running * Patience
            && (receipts - Running.Amount) * Horizon > cost.Amount;
    }
}
