namespace Simulator.Market.Observation;

/// <summary>How counts are read.</summary>
public static class Counters
{
    public static string Unit(this Counter counter) => counter switch
    {
        _ when counter.IsMoney => "CNY",
        Counter.PeriodsToList or Counter.PeriodsToTrade or Counter.PeriodsToResolve => "periods",
        _ when counter.IsMicros => "1",
        Counter.DaysInDebt => "days",
        _ => "cases",
    };

    /// <summary>A count in its unit: money and quality are kept in millionths.</summary>
    public static double Amount(this Counter counter, long count) =>
        counter.IsMoney || counter.IsMicros ? count / 1e6 : count;

    extension(Counter counter)
    {
        private bool IsMicros => counter is Counter.QualityMicros or Counter.DoseMicros or Counter.EffectMicros
            or Counter.OutcomeMicros or Counter.PriceLogMicros or Counter.PriceSpreadMicros
            or Counter.ValuationErrorMicros or Counter.ValuationBiasMicros;

        private bool IsMoney => counter is Counter.DeclaredValue or Counter.VerifiedValue or Counter.LawfulValue
            or Counter.VouchersPaid or Counter.PublicValue or Counter.PublicGoodValue or Counter.PublicServiceCost
            or Counter.AllowedValue or Counter.ExcessValue or Counter.SourcesPaid or Counter.MarginPaid
            or Counter.PersonalValue or Counter.CompensationPaid or Counter.PrivacyCost
            or Counter.IllicitValue or Counter.BorderValue or Counter.Fines or Counter.WashValue
            or Counter.SubsidyPaid or Counter.ComplianceCost or Counter.ProtectionCost or Counter.InvestmentCost
            or Counter.ExchangeValue or Counter.TargetValue or Counter.CommissionPaid or Counter.ServicesValue
            or Counter.MeteredValue or Counter.ResaleValue or Counter.ResaleRoyaltyPaid or Counter.ResaleGainValue
            or Counter.BudgetPaid or Counter.BrokerFeesPaid or Counter.EntryCost or Counter.GuaranteesPaid
            or Counter.ValuationFeesPaid or Counter.PledgedValue
            or Counter.ExchangeCost or Counter.ExchangeProfit
            or Counter.DeliveryCost or Counter.RivalryChargePaid
            or Counter.RealizedValue or Counter.PotentialValue or Counter.OfficialValue
            or Counter.OfficialErrorValue;

        /// <summary>Whether it says how many there are rather than what happened.</summary>
        public bool IsStock => counter is Counter.Waiting or Counter.OpenExchanges
            or Counter.ExchangeListings or Counter.ListedBrokers or Counter.PledgedValue
            or Counter.OfferedProducts or Counter.IdleProducts;
    }
}
