namespace Simulator.Market.Settlement;

/// <content>Money of the operators of venues beside what trades bring.</content>
public sealed partial class Ledger
{
    /// <summary>Money of the operator of a venue.</summary>
    public Money OperatorOf(int venue) => _operators[venue];

    /// <summary>A participant pays the operator of a venue, as far as it has money that is not in escrow.</summary>
    public Money PayOperator(int participant, int venue, Money amount)
    {
        var paid = Take(participant, amount);
        _operators[venue] += paid;
        return paid;
    }

    /// <summary>Gives the operator of a venue money from outside the market.</summary>
    public void EndowOperator(int venue, Money amount)
    {
        _operators[venue] += amount;
        Sources += amount;
    }

    /// <summary>The operator of a venue uses up resources, as far as it has money.</summary>
    /// <returns>What it spent.</returns>
    public Money Operate(int venue, Money amount)
    {
        var spent = Money.Max(Money.Zero, Money.Min(amount, _operators[venue]));
        _operators[venue] -= spent;
        Sinks += spent;
        return spent;
    }

    /// <summary>Moves all money of one operator to another.</summary>
    public void Pool(int from, int to)
    {
        _operators[to] += _operators[from];
        _operators[from] = Money.Zero;
    }
}
