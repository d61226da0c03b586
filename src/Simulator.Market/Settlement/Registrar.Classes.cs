using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <content>What is particular to public and to personal data.</content>
internal readonly partial struct Registrar
{
    /// <summary>Public data are used for the public good: no money moves but what it costs the operator.</summary>
    public void GrantFree(in FreeUse use, int period, EntitlementRegister entitlements)
    {
        ref readonly var product = ref products[use.Product];
        var region = market.Elements[use.Product].Region;
        var license = design.Goods[product.Good].License;
        entitlements.Record(use.Product, use.User, period, license.Term);
        market.Chain.Grant(
            new Title
            {
                Product = use.Product,
                Holder = use.User,
                Grantor = product.Provider,
                Period = period,
                Until = license.Term is { } term ? period + term : int.MaxValue,
                Powers = Powers.Process,
                Delivery = market.Elements[use.Product].Form.Delivery(),
            },
            product.Provider);
        market.Tally.Add(region, Counter.PublicServiceCost, ledger.UseUp(product.Provider, product.Cost));
        CountPublicGood(region, use.User, use.Worth);
    }

    private void CountPublicGood(int region, int user, Money worth)
    {
        if (market.WeightOf(user) is > 0 and var weight)
        {
            market.Tally.Add(region, Counter.PublicGoodUses);
            market.Tally.Add(region, Counter.PublicGoodValue, Money.FromAmount(weight * worth.Amount));
        }
    }

    private void CountClass(in Trade trade, in DataElement element)
    {
        if (element.Class == DataClass.Public)
        {
            market.Tally.Add(element.Region, Counter.PublicTrades);
            market.Tally.Add(element.Region, Counter.PublicValue, trade.Price);
            market.Board.NotePublicUse(trade.Buyer);
            market.Board.Operators.Note(trade.Seller, trade.Price);
            CountPublicGood(element.Region, trade.Buyer, trade.Value);
        }
        else if (element.Class == DataClass.Personal)
        {
            market.Tally.Add(element.Region, Counter.PersonalTrades);
            market.Tally.Add(element.Region, Counter.PersonalValue, trade.Price);
        }
    }

    /// <summary>The seller of personal data pays the people who consented, who are outside of the market.</summary>
    private void Compensate(in Trade trade, in DataElement element, in Policy policy)
    {
        if (policy.Consent is not { } rule || element.Consent is not (> 0 and < 1))
        {
            return;
        }

        var people = (long)Math.Round(element.Consent * (double)element.Subjects);
        var owed = Math.Min(people * rule.Payment(element.Consent, element.Subjects), 1e12);
        var lost = Math.Min(people * rule.Loss(element.Consent, element.Subjects), 1e12);
        var paid = ledger.UseUp(trade.Seller, Money.FromAmount(owed));
        market.Tally.Add(element.Region, Counter.SubjectsPaid, people);
        market.Tally.Add(element.Region, Counter.CompensationPaid, paid);
        market.Tally.Add(element.Region, Counter.PrivacyCost, Money.FromAmount(lost));
    }
}
