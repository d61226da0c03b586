namespace Simulator.Market.Observation;

/// <summary>What is counted in a market of data elements. Amounts of money end in Value, Cost, Paid or Fines.</summary>
public enum Counter
{
    /// <summary>Applications for admission to an exchange.</summary>
    Applications,
    /// <summary>Titles registered.</summary>
    Registrations,
    /// <summary>Products admitted to an exchange.</summary>
    Admissions,
    /// <summary>Applications refused, for any reason.</summary>
    Refusals,
    /// <summary>Refused because the source is unlawful.</summary>
    RefusedSource,
    /// <summary>Refused because of the grade.</summary>
    RefusedGrade,
    /// <summary>Refused because the certified quality is too low.</summary>
    RefusedQuality,
    /// <summary>Refused because the application is incomplete.</summary>
    RefusedForm,
    /// <summary>Looks of buyers at products that no license is sold for what they want them for.</summary>
    OutOfScope,
    /// <summary>Lawful trades of a license for more than the standard scope.</summary>
    WiderLicenses,
    /// <summary>Lawful trades of a license under a pledge of exclusivity that binds.</summary>
    ExclusiveLicenses,
    /// <summary>Calls and jobs paid for by use.</summary>
    Calls,
    /// <summary>What was paid for them.</summary>
    MeteredValue,
    /// <summary>Licenses whose holders need the data no longer.</summary>
    Conclusions,
    /// <summary>Of these, licenses on offer to others.</summary>
    ResaleOffers,
    /// <summary>Licenses passed on by their holders.</summary>
    Resales,
    /// <summary>What was paid for them.</summary>
    ResaleValue,
    /// <summary>Of that, what providers got.</summary>
    ResaleRoyaltyPaid,
    /// <summary>What they are worth to those who got them, less what providers got: the gain of buyers.</summary>
    ResaleGainValue,
    /// <summary>Periods from application to admission, summed over admissions.</summary>
    PeriodsToList,
    /// <summary>Applications waiting, at the end of the period.</summary>
    Waiting,
    /// <summary>Lawful trades of data elements.</summary>
    Deliveries,
    /// <summary>Lawful trades in which a copy changed hands.</summary>
    CopyDeliveries,
    /// <summary>Value that exchanges declare: matched, filed, and made up.</summary>
    DeclaredValue,
    /// <summary>Value matched or filed and really paid.</summary>
    VerifiedValue,
    /// <summary>Value of lawful trades in any channel.</summary>
    LawfulValue,
    /// <summary>Value of trades on the black market.</summary>
    IllicitValue,
    /// <summary>Trades on the black market.</summary>
    IllicitTrades,
    /// <summary>Log of price over worth, summed over lawful trades, in millionths.</summary>
    PriceLogMicros,
    /// <summary>Distance of that log from the mean of its region's earlier trades, summed, in millionths.</summary>
    PriceSpreadMicros,
    /// <summary>Products sold for the first time.</summary>
    FirstTrades,
    /// <summary>Periods from first offer to first trade, summed over first trades.</summary>
    PeriodsToTrade,
    /// <summary>Sales of public data.</summary>
    PublicTrades,
    /// <summary>Value of sales of public data.</summary>
    PublicValue,
    /// <summary>Uses of public data for public-good purposes, paid or free.</summary>
    PublicGoodUses,
    /// <summary>What they are worth to the public: worth times the weight of the benefit.</summary>
    PublicGoodValue,
    /// <summary>What free uses cost the operators of public data.</summary>
    PublicServiceCost,
    /// <summary>What operators of public data were allowed to earn, at the reviews that look back at it.</summary>
    AllowedValue,
    /// <summary>What they earned beyond that.</summary>
    ExcessValue,
    /// <summary>Sales of personal data.</summary>
    PersonalTrades,
    /// <summary>Value of sales of personal data.</summary>
    PersonalValue,
    /// <summary>People who consented to a delivery of data about them, summed over deliveries.</summary>
    SubjectsPaid,
    /// <summary>What they were paid.</summary>
    CompensationPaid,
    /// <summary>What they lost in privacy.</summary>
    PrivacyCost,
    /// <summary>Purchases of a product that its buyer had held before.</summary>
    RepeatPurchases,
    /// <summary>Trades with a buyer abroad.</summary>
    BorderTrades,
    /// <summary>Value of trades with a buyer abroad.</summary>
    BorderValue,
    /// <summary>Trades between regions of the country.</summary>
    RegionTrades,
    /// <summary>True log quality of what was delivered, summed, in millionths.</summary>
    QualityMicros,
    /// <summary>Disputes over quality.</summary>
    Disputes,
    /// <summary>Disputes decided.</summary>
    Resolutions,
    /// <summary>Disputes decided for the buyer.</summary>
    Upheld,
    /// <summary>Disputes decided against their merit.</summary>
    Misjudgments,
    /// <summary>Periods from dispute to decision, summed over decisions.</summary>
    PeriodsToResolve,
    /// <summary>Copies leaked to the black market.</summary>
    Leaks,
    /// <summary>Violations of any rule, found or not.</summary>
    Violations,
    /// <summary>Violations found.</summary>
    Detections,
    /// <summary>Fines paid.</summary>
    Fines,
    /// <summary>Breaches at a custodian.</summary>
    Breaches,
    /// <summary>Entitlements exposed by breaches.</summary>
    Exposures,
    /// <summary>People whose data were exposed or leaked.</summary>
    SubjectsExposed,
    /// <summary>Trades made up to earn a bonus.</summary>
    WashTrades,
    /// <summary>Value of trades made up to earn a bonus.</summary>
    WashValue,
    /// <summary>Subsidies and bonuses that the state paid beside those of the terms of trade.</summary>
    SubsidyPaid,
    /// <summary>Of these, what buyers got back by vouchers.</summary>
    VouchersPaid,
    /// <summary>What admissions and deals cost participants in compliance.</summary>
    ComplianceCost,
    /// <summary>What protecting personal data and guarding copies cost.</summary>
    ProtectionCost,
    /// <summary>What providers spent on quality.</summary>
    InvestmentCost,
    /// <summary>Deals for which a broker found the product.</summary>
    BrokeredDeals,
    /// <summary>Fees paid to brokers.</summary>
    BrokerFeesPaid,
    /// <summary>What brokers paid to buyers who complained.</summary>
    GuaranteesPaid,
    /// <summary>Of the deals by brokers, those that a broker answers for in full.</summary>
    GuaranteedDeals,
    /// <summary>What brokers in business have pledged, at the end of the period.</summary>
    PledgedValue,
    /// <summary>Brokers on the public list at the end of the period.</summary>
    ListedBrokers,
    /// <summary>Reports of valuers.</summary>
    Valuations,
    /// <summary>Requests for one that nobody served in their period: valuers were busy, or the money spent.</summary>
    ValuationsMissed,
    /// <summary>Fees paid to valuers.</summary>
    ValuationFeesPaid,
    /// <summary>Errors of their estimates of log value, without their signs, summed, in millionths.</summary>
    ValuationErrorMicros,
    /// <summary>Reports that their clients publish.</summary>
    PublicValuations,
    /// <summary>What these say of log value beyond the truth, summed, in millionths.</summary>
    ValuationBiasMicros,
    /// <summary>Periods, summed over the regions in which a pilot's outcome is measured.</summary>
    RegionPeriods,
    /// <summary>Of these, periods of treated regions since they are.</summary>
    TreatedPeriods,
    /// <summary>Treatment, summed over regions, in millionths.</summary>
    DoseMicros,
    /// <summary>The true effect of the treatment on the outcome, summed over regions, in millionths.</summary>
    EffectMicros,
    /// <summary>The outcome by which the pilot is judged, summed over regions, in millionths.</summary>
    OutcomeMicros,

    /// <summary>Firms that enter because it pays.</summary>
    NewEntrants,
    /// <summary>Firms that leave because it does not.</summary>
    Exits,
    /// <summary>What entering and being in business cost them.</summary>
    EntryCost,
    /// <summary>Exchanges open at the end of the period.</summary>
    OpenExchanges,
    /// <summary>Products on offer at exchanges at the end of the period, in each channel.</summary>
    ExchangeListings,
    /// <summary>Periods in business, summed over the exchanges that are firms.</summary>
    ExchangePeriods,
    /// <summary>Of these, periods in which an exchange earned what it cost, without public money.</summary>
    BreakEvens,
    /// <summary>What aggregators paid their sources for deals that were missing.</summary>
    SourcesPaid,
    /// <summary>What aggregators kept of deals.</summary>
    MarginPaid,
    /// <summary>Exchanges founded as firms.</summary>
    Foundations,
    /// <summary>Exchanges that have earned back what their founders put up, public money included.</summary>
    Paybacks,
    /// <summary>Days until then, summed over the exchanges founded; of those that have not, and of those wound up or
    /// merged before, all days up to now.</summary>
    DaysInDebt,
    /// <summary>Exchanges wound up.</summary>
    Closures,
    /// <summary>Exchanges merged into others.</summary>
    Mergers,
    /// <summary>Deals matched or filed, by the region of the exchange.</summary>
    ExchangeDeals,
    /// <summary>Their value.</summary>
    ExchangeValue,
    /// <summary>What exchanges that are firms promised.</summary>
    TargetValue,
    /// <summary>Commissions and fees paid to exchanges that are firms.</summary>
    CommissionPaid,
    /// <summary>Their revenue from services outside the market.</summary>
    ServicesValue,
    /// <summary>Public money paid to them.</summary>
    BudgetPaid,
    /// <summary>What they spent on their business.</summary>
    ExchangeCost,
    /// <summary>Commissions, fees and services less what the business costs: without public money.</summary>
    ExchangeProfit,
    /// <summary>What taking delivery cost buyers.</summary>
    DeliveryCost,
    /// <summary>What buyers were charged for what they take from rivals.</summary>
    RivalryChargePaid,
    /// <summary>Participants kept off exchanges.</summary>
    Suspensions,
    /// <summary>Inspections: residents times the rate of inspection.</summary>
    Inspections,
    /// <summary>What licensed data add to output in the period.</summary>
    RealizedValue,
    /// <summary>What they would add, were all of them absorbed and no rival holding the same.</summary>
    PotentialValue,
    /// <summary>Products on offer, at the end of the period.</summary>
    OfferedProducts,
    /// <summary>Products on offer that nobody has a license for, at the end of the period.</summary>
    IdleProducts,
    /// <summary>Volume of exchanges in official statistics.</summary>
    OfficialValue,
    /// <summary>Error of official statistics, without its sign.</summary>
    OfficialErrorValue,
}
