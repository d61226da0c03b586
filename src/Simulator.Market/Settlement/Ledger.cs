using Simulator.Market.Observation;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Every account of the market: participants, with what they have pledged, the treasury, and one operator for
/// each venue.</summary>
public sealed partial class Ledger
{
    private readonly Account[] _accounts;
    private readonly Money[] _revenue;
    private readonly Money[] _operators;

    public Ledger(int participants, int venues)
    {
        _accounts = new Account[participants];
        _revenue = new Money[participants];
        _operators = new Money[venues];
    }

    public Memory<Account> Accounts => _accounts;

    /// <summary>Net receipts of each participant so far.</summary>
    public ReadOnlyMemory<Money> Revenue => _revenue;

    /// <summary>What the operator of each venue has earned so far.</summary>
    public ReadOnlyMemory<Money> Operators => _operators;

    public MoneyTotal Treasury { get; private set; }

    /// <summary>Endowments, incomes and subsidies so far: all money that ever entered.</summary>
    public MoneyTotal Sources { get; private set; }

    /// <summary>Resources used up so far, such as fixed and transaction costs: all money that ever left.</summary>
    public MoneyTotal Sinks { get; private set; }

    /// <summary>Gives a participant money from outside the market.</summary>
    public void Endow(int participant, Money amount)
    {
        _accounts[participant].Balance += amount;
        Sources += amount;
    }

    /// <summary>Gives each of a row of participants the same money from outside the market.</summary>
    public void Endow(int first, int count, Money each)
    {
        foreach (ref var account in _accounts.AsSpan(first, count))
        {
            account.Balance += each;
        }

        Sources += new MoneyTotal((Int128)each.Micros * count);
    }

    /// <summary>Takes money that a participant spends outside the market.</summary>
    public void Spend(int participant, Money amount)
    {
        _accounts[participant].Balance -= amount;
        Sinks += amount;
    }

    /// <summary>Moves a part of what a seller has received to the provider of its source.</summary>
    public void PassOn(int seller, int provider, Money royalty)
    {
        _accounts[seller].Balance -= royalty;
        _revenue[seller] -= royalty;
        _accounts[provider].Balance += royalty;
        _revenue[provider] += royalty;
    }

    /// <summary>Withholds a part of what a seller has received.</summary>
    public void Withhold(int seller, Money amount, Recipient recipient, int venue)
    {
        _accounts[seller].Balance -= amount;
        _revenue[seller] -= amount;
        if (recipient == Recipient.Treasury)
        {
            Treasury += amount;
        }
        else
        {
            _operators[venue] += amount;
        }
    }

    /// <summary>A participant uses up resources, as far as it has money that is not in escrow.</summary>
    /// <returns>What it spent.</returns>
    public Money UseUp(int participant, Money amount)
    {
        var spent = Take(participant, amount);
        Sinks += spent;
        return spent;
    }

    /// <summary>The treasury collects from a participant, as far as it has money that is not in escrow.</summary>
    public Money Collect(int participant, Money amount)
    {
        var paid = Take(participant, amount);
        Treasury += paid;
        return paid;
    }

    /// <summary>One participant pays another, as far as it has money that is not in escrow.</summary>
    public Money Compensate(int payer, int payee, Money amount)
    {
        var paid = Take(payer, amount);
        _accounts[payee].Balance += paid;
        return paid;
    }

    private Money Take(int participant, Money amount)
    {
        ref var account = ref _accounts[participant];
        var taken = Money.Max(Money.Zero, Money.Min(amount, account.Available));
        account.Balance -= taken;
        return taken;
    }

    /// <summary>Moves a membership fee to a venue's operator.</summary>
    public void Join(int participant, int venue, Money fee)
    {
        _accounts[participant].Balance -= fee;
        _operators[venue] += fee;
    }

    /// <summary>Moves the money of one trade; the operator keeps what its two prices differ by.</summary>
    /// <param name="trade">With the prices of both sides as what is paid and received; the levies are put on
    /// them.</param>
    /// <param name="terms">Levies in force.</param>
    public void Pay(ref Trade trade, in Terms terms)
    {
        _operators[trade.Venue] += trade.Paid - trade.Received;
        if (!terms.AreFree)
        {
            Levy(ref trade, terms);
        }

        ref var buyer = ref _accounts[trade.Buyer];
        buyer.Balance -= trade.Paid;
        buyer.Acquired++;
        ref var seller = ref _accounts[trade.Seller];
        seller.Balance += trade.Received;
        seller.Delivered++;
        _revenue[trade.Seller] += trade.Received;
    }

    /// <summary>Moves money that one participant owes another without a trade.</summary>
    public void Transfer(int from, int to, Money amount)
    {
        _accounts[from].Balance -= amount;
        _accounts[to].Balance += amount;
        _revenue[to] += amount;
    }

    private void Levy(ref Trade trade, in Terms terms)
    {
        var (buyerPrice, sellerPrice) = (trade.Paid, trade.Received);
        Treasury += terms.Buyer.Tax(buyerPrice) + terms.Seller.Tax(sellerPrice);
        Sources += terms.Buyer.Subsidy + terms.Seller.Subsidy;
        Sinks += terms.Buyer.TransactionCost + terms.Seller.TransactionCost;
        _operators[trade.Venue] += terms.Buyer.Fee(buyerPrice) + terms.Seller.Fee(sellerPrice);
        trade = trade with
        {
            Paid = buyerPrice + terms.Buyer.On(buyerPrice),
            Received = sellerPrice - terms.Seller.On(sellerPrice),
        };
    }

    /// <summary>Ends the escrow of a period's orders, and asserts that no balance is negative and that the accounts
    /// hold exactly what entered.</summary>
    /// <exception cref="MoneyNotConservedException">They do not.</exception>
    public void CloseEscrow(int period)
    {
        var sum = default(MoneyTotal.Adder);
        var least = 0L;
        foreach (ref var account in _accounts.AsSpan())
        {
            sum.Add(account.Balance);
            least = Math.Min(least, account.Balance.Micros);
            account.Escrow = Money.Zero;
            account.StockEscrow = 0;
        }

        Assert(period, sum.Total, least);
    }

    /// <summary>Asserts the same without touching the escrow.</summary>
    /// <exception cref="MoneyNotConservedException">Money came or went undeclared.</exception>
    public void Assert(int period)
    {
        var sum = default(MoneyTotal.Adder);
        var least = 0L;
        foreach (ref readonly var account in _accounts.AsSpan())
        {
            sum.Add(account.Balance);
            least = Math.Min(least, account.Available.Micros);
        }

        Assert(period, sum.Total, least);
    }

    private void Assert(int period, MoneyTotal held, long least)
    {
        var found = Treasury + held + Pledged();
        foreach (var operatorBalance in _operators)
        {
            found += operatorBalance;
        }

        if (found != Sources - Sinks || least < 0)
        {
            throw new MoneyNotConservedException(period, Sources - Sinks, found);
        }
    }

    /// <summary>Puts what stands for the next period into escrow.</summary>
    /// <exception cref="MoneyNotConservedException">A balance does not cover it.</exception>
    public void Hold(ReadOnlySpan<Order> standing, int period)
    {
        foreach (ref readonly var order in standing)
        {
            ref var account = ref _accounts[order.Participant];
            var isHeld = order.Kind switch
            {
                OrderKind.Bid => account.TryEscrow(order.Limit),
                OrderKind.Ask => account.TryEscrow(1),
                _ => true,
            };
            if (!isHeld)
            {
                throw new MoneyNotConservedException(
                    period, new MoneyTotal(order.Limit.Micros), new MoneyTotal(account.Available.Micros));
            }
        }
    }
}
