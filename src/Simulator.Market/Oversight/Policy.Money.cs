using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <content>What the state takes and gives.</content>
public readonly partial record struct Policy
{
    /// <summary>Fine as a multiple of what a violation brought, where that exceeds <see cref="Penalty"/>.</summary>
    public double PenaltyMultiple { get; init; }

    /// <summary>Share of the price of a purchase on an exchange that the state pays back to the buyer.</summary>
    public double VoucherRate { get; init; }

    /// <summary>Most that the state pays back for one purchase.</summary>
    public Money VoucherMaximum { get; init; }

    /// <summary>Fine for a violation found that brought so much.</summary>
    public Money FineFor(Money gain) => Money.Max(Penalty, Share(gain, PenaltyMultiple));

    /// <summary>What the state pays to the seller of a declared trade.</summary>
    public Money BonusOn(Money price) => Share(price, VolumeBonusRate);

    /// <summary>What the state pays to the buyer of a declared trade.</summary>
    public Money VoucherOn(Money price) => Money.Min(VoucherMaximum, Share(price, VoucherRate));

    private static Money Share(Money amount, double rate) => new((long)(amount.Micros * rate));
}
