using Simulator.Market.Observation;
using Simulator.Market.Settlement;

namespace Simulator.Market.Incidents;

/// <summary>Where the state pays for declared volume, providers make trades up with related parties. The more what they
/// get exceeds the expected fine, the more of them do; an audit stops the bonus and finds them out.</summary>
/// <param name="Willingness">Probability that a provider makes up a trade with a product in a period, if it pays
/// without limit.</param>
/// <param name="Scale">Expected gain, as a share of the product's worth, at which two thirds of the willing do:
/// 1 - exp(-gain / scale).</param>
/// <param name="WorthShare">Declared value of a made-up trade, as a share of the product's worth.</param>
/// <param name="TrustLossShare">Share of trust that the exchange loses when one is found.</param>
public sealed record WashTrading(
    double Willingness, double Scale, double WorthShare = 1, double TrustLossShare = 0) : Incident
{
    public double Willingness { get; } =
        Willingness is >= 0 and <= 1 ? Willingness : throw new ArgumentException("willingness must lie in [0, 1]");

    public double Scale { get; } = Scale > 0 ? Scale : throw new ArgumentException("scale must be positive");

    public override void Happen(Scene scene, CaseList cases)
    {
        if (Array.TrueForAll(scene.Board.Policies, policy => policy.VolumeBonusRate + policy.VoucherRate == 0))
        {
            return;
        }

        for (var product = 0; product < scene.Products; product++)
        {
            if (scene.Reaches(product) && scene.Element(product).Outlets.Of(Venues.Channel.Filed) >= 0)
            {
                Try(scene, product);
            }
        }
    }

    private void Try(Scene scene, int product)
    {
        ref readonly var policy = ref scene.PolicyOf(product);
        ref readonly var element = ref scene.Element(product);
        var value = Money.FromAmount(WorthShare * element.Worth);
        var bonus = policy.BonusOn(value) + policy.VoucherOn(value);
        var caught = policy.Reported(policy.AuditRate);
        var gain = (1 - caught) * bonus.Amount - caught * policy.FineFor(bonus).Amount;
        var share = gain <= 0 || element.Worth <= 0 ? 0 : 1 - Math.Exp(-gain / (Scale * element.Worth));
        var stream = scene.Stream(product, 0);
        if (stream.NextUniform() >= Willingness * share * (1 - policy.SelfRegulation)
            || scene.Board.IsSuspended(scene.ProviderOf(product), scene.Period + 1))
        {
            return;
        }

        var region = element.Region;
        scene.Tally.Add(region, Counter.WashTrades);
        scene.Tally.Add(region, Counter.WashValue, value);
        scene.Tally.Add(region, Counter.DeclaredValue, value);
        scene.Tally.Add(region, Counter.Violations);
        if (stream.NextUniform() < caught)
        {
            scene.Suspend(scene.ProviderOf(product), region);
            scene.Tally.Add(region, Counter.Detections);
            scene.Tally.Add(region, Counter.Fines, scene.Fine(scene.ProviderOf(product), policy.FineFor(bonus)));
            scene.LoseTrust(element.Outlets.Of(Venues.Channel.Filed), TrustLossShare);
        }
        else
        {
            scene.Grant(scene.ProviderOf(product), bonus);
            scene.Tally.Add(region, Counter.SubsidyPaid, bonus);
        }
    }
}
