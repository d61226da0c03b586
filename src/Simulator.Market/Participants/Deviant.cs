using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>The member that deviates, with the account of its other name, and the utility that it has of trading: what
/// its purchases are worth to it, less what its deliveries cost it, plus the change of its money.</summary>
internal sealed class Deviant
{
    private readonly CohortSite _population;
    private readonly ulong _aliasKey;
    private Memory<Account> _accounts;
    private Money _opening;
    private FalseBid? _falseBid;

    /// <param name="deviation">What it does.</param>
    /// <param name="population">All of its population.</param>
    /// <param name="keys">Of the replication.</param>
    public Deviant(Deviation deviation, CohortSite population, StreamKeys keys)
    {
        if (population.Count == 0)
        {
            throw new ArgumentException($"population '{deviation.Population}' has no member that could deviate");
        }

        Deviation = deviation;
        _population = population;
        _aliasKey = keys.Of("alias/" + deviation.Population);
        Member = Deviation.MemberOf(keys.Replication, population.Count);
    }

    public Deviation Deviation { get; }

    /// <summary>Number in the population.</summary>
    public int Member { get; }

    public int Participant => _population.Start + Member;

    /// <summary>Participant number of the other name; -1: it has none.</summary>
    public int Alias { get; set; } = -1;

    /// <summary>So far.</summary>
    public Money Utility { get; private set; }

    public ref Account Account => ref _accounts.Span[Participant];

    public ref Account AliasAccount => ref _accounts.Span[Alias];

    public bool IsIn(CohortSite cohort) => cohort.FirstParticipant == _population.FirstParticipant
        && Member >= cohort.FirstMember && Member < cohort.FirstMember + cohort.Count;

    public void Bind(Memory<Account> accounts) => _accounts = accounts;

    /// <summary>Draws that are nobody else's.</summary>
    public RandomStream AliasStream(int period) => new(_aliasKey, Member, period, Purpose.Decision);

    /// <summary>Brings home what the other name has and no order needs, and counts its units as one's own.</summary>
    public void Gather()
    {
        if (Alias < 0)
        {
            return;
        }

        ref var alias = ref AliasAccount;
        ref var own = ref Account;
        own.Balance += alias.Available;
        alias.Balance = alias.Escrow;
        own.Acquired += alias.Acquired;
        own.Delivered += alias.Delivered;
        (alias.Acquired, alias.Delivered) = (0, 0);
        if (own.Stock != Account.Unlimited)
        {
            own.Stock += alias.AvailableStock;
            alias.Stock = alias.StockEscrow;
        }
    }

    /// <summary>A bid under the other name for what the member bids for already.</summary>
    /// <param name="product">What is bid for.</param>
    /// <param name="worth">Of the one unit that the member has a use for.</param>
    public void BidTwice(int product, Money worth) => _falseBid = new FalseBid(product, worth, false, false);

    /// <summary>A period begins; what participants are given has been paid.</summary>
    public void Open()
    {
        _opening = Money();
        _falseBid = null;
    }

    /// <summary>Counts what trades are worth, and cost.</summary>
    public void Add(ReadOnlySpan<Trade> trades)
    {
        foreach (ref readonly var trade in trades)
        {
            if (trade.Buyer == Participant || trade.Buyer == Alias)
            {
                Utility += trade.Value;
                _falseBid = _falseBid?.After(trade, Alias);
            }

            if (trade.Seller == Participant || trade.Seller == Alias)
            {
                Utility -= trade.Cost;
            }
        }
    }

    /// <summary>A period is settled.</summary>
    public void Close() =>
        Utility += Money() - _opening + (_falseBid is { IsOnlyOne: true } bid ? bid.Worth : Settlement.Money.Zero);

    public void Save(BinaryWriter writer) => writer.Write(Utility.Micros);

    public void Load(BinaryReader reader) => Utility = new Money(reader.ReadInt64());

    private Money Money() => Account.Balance + (Alias < 0 ? Settlement.Money.Zero : AliasAccount.Balance);

    /// <summary>A second bid for the same unit: it is worth something only if the first one fails.</summary>
    private readonly record struct FalseBid(int Product, Money Worth, bool First, bool Second)
    {
        public bool IsOnlyOne => Second && !First;

        public FalseBid After(in Trade trade, int alias) => trade.Product != Product ? this
            : trade.Buyer == alias ? this with { Second = true }
            : this with { First = true };
    }
}
