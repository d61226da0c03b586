namespace Simulator.Market.Settlement;

/// <content>What intermediaries live on and answer with: fees for services, and pledges, which are money that an owner
/// cannot spend.</content>
public sealed partial class Ledger
{
    // Most markets have neither: the tables are made when there is something to enter.
    private Money[] _services = [];
    private Money[] _pledges = [];

    /// <summary>What a participant has received net so far, by sales and for services.</summary>
    public Money ReceiptsOf(int participant) =>
        _services.Length > 0 ? _revenue[participant] + _services[participant] : _revenue[participant];

    /// <summary>What a participant has pledged.</summary>
    public Money PledgeOf(int participant) => _pledges.Length > 0 ? _pledges[participant] : Money.Zero;

    /// <summary>One participant pays another for a service, as far as it has money that is not in escrow.</summary>
    /// <returns>What it paid.</returns>
    public Money PayService(int payer, int payee, Money amount)
    {
        var paid = Compensate(payer, payee, amount);
        Earn(payer, payee, paid);
        return paid;
    }

    /// <summary>Puts money of a participant under pledge, as far as it has so much that is not in escrow.</summary>
    public void Pledge(int participant, Money amount)
    {
        if (amount > Money.Zero)
        {
            _pledges = _pledges.Length > 0 ? _pledges : new Money[_accounts.Length];
            _pledges[participant] += Take(participant, amount);
        }
    }

    /// <summary>Pays another participant out of a pledge.</summary>
    /// <exception cref="InvalidOperationException">The pledge does not cover it.</exception>
    public void PayFromPledge(int payer, int payee, Money amount)
    {
        Release(payer, payee, amount);
        Earn(payer, payee, amount);
    }

    /// <summary>Gives a part of a pledge back to its owner.</summary>
    /// <exception cref="InvalidOperationException">The pledge does not cover it.</exception>
    public void Release(int participant, Money amount) => Release(participant, participant, amount);

    private void Release(int payer, int payee, Money amount)
    {
        if (amount > PledgeOf(payer))
        {
            throw new InvalidOperationException($"{amount} is to be paid from a pledge of {PledgeOf(payer)}");
        }

        if (amount > Money.Zero)
        {
            _pledges[payer] -= amount;
            _accounts[payee].Balance += amount;
        }
    }

    private void Earn(int payer, int payee, Money amount)
    {
        if (amount > Money.Zero)
        {
            _services = _services.Length > 0 ? _services : new Money[_accounts.Length];
            _services[payer] -= amount;
            _services[payee] += amount;
        }
    }

    private MoneyTotal Pledged()
    {
        var sum = default(MoneyTotal);
        foreach (var pledge in _pledges)
        {
            sum += pledge;
        }

        return sum;
    }

    private void SaveServices(BinaryWriter writer)
    {
        writer.Write(_services.Length);
        Snapshot.Write(writer, _services);
        writer.Write(_pledges.Length);
        Snapshot.Write(writer, _pledges);
    }

    private void LoadServices(BinaryReader reader)
    {
        _services = new Money[reader.ReadInt32()];
        Snapshot.Read(reader, _services);
        _pledges = new Money[reader.ReadInt32()];
        Snapshot.Read(reader, _pledges);
    }
}
