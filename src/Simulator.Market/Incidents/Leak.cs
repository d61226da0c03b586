using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Incidents;

/// <summary>Every copy that a buyer holds can leak to the black market, where it is offered far below its price. Who
/// leaked it may be found and fined. Data used in place do not leak.</summary>
/// <param name="LeakProbability">Of a copy, in a period.</param>
/// <param name="GreyShare">Price of the copy on the black market, as a share of what its buyer paid.</param>
/// <param name="TraceFactor">How many times likelier the leak is found where provenance is recorded.</param>
/// <param name="DeliberateShare">Share of leaks that are sales: the holder goes ahead only if the copy brings more than
/// the fine that it must expect (Becker 1968).</param>
/// <param name="OwnLoss">What an accident costs its holder beside fines: the less, the more holders guard their copies
/// for fear of fines (<see cref="Care"/>). Absent: accidents are not a matter of care.</param>
public sealed record Leak(
    double LeakProbability,
    double GreyShare,
    double TraceFactor = 1,
    double DeliberateShare = 0,
    Money? OwnLoss = null) : Incident
{
    /// <summary>Copies that are looked up together.</summary>
    private const int CopiesTogether = 16;

    public Money? OwnLoss { get; } =
        OwnLoss is null || OwnLoss > Money.Zero ? OwnLoss : throw new ArgumentException("own-loss must be positive");

    public double LeakProbability { get; } = LeakProbability is >= 0 and <= 1
        ? LeakProbability
        : throw new ArgumentException("leak-probability must lie between 0 and 1");

    public double DeliberateShare { get; } = DeliberateShare is >= 0 and <= 1
        ? DeliberateShare
        : throw new ArgumentException("deliberate-share must lie between 0 and 1");

    public override void Happen(Scene scene, CaseList cases)
    {
        var titles = scene.Chain.Titles;
        Span<int> copies = stackalloc int[CopiesTogether];
        var count = 0;
        for (var number = 0; number < titles.Length; number++)
        {
            ref readonly var title = ref titles[number];
            if (title.Delivery == Delivery.Copy && title.Powers != Powers.None && title.Until >= scene.Period
                && title.Period < scene.Period && scene.Chain.StateOf(number) != TitleState.PassedOn)
            {
                scene.Fetch(title.Product);
                copies[count++] = number;
            }

            if (count == copies.Length || number == titles.Length - 1)
            {
                foreach (var copy in copies[..count])
                {
                    Try(scene, titles[copy]);
                }

                count = 0;
            }
        }
    }

    private void Try(Scene scene, in Title title)
    {
        // No rule raises the probability: where care costs nothing, nothing else has to be looked up for most copies.
        var stream = scene.Stream(title.Product, title.Holder);
        var luck = stream.NextUniform();
        if ((luck >= LeakProbability && OwnLoss is null) || !scene.Reaches(title.Product))
        {
            return;
        }

        ref readonly var policy = ref scene.PolicyOf(title.Product);
        ref readonly var element = ref scene.Element(title.Product);
        var isProtected = element.Class == DataClass.Personal;
        var probability = LeakProbability * (isProtected ? 1 - policy.LeakPrevention : 1) * (1 - policy.SelfRegulation);
        var price = Money.FromAmount(GreyShare * title.Price.Amount);
        var found = policy.DetectionProbability * (policy.HasProvenance ? TraceFactor : 1);
        var fine = Math.Min(1, found) * policy.FineFor(price).Amount;
        var isForGain = luck < probability * DeliberateShare;
        if (OwnLoss is { } loss)
        {
            probability *= DeliberateShare + (1 - DeliberateShare) * Guard(scene, title.Holder, loss, fine);
        }

        if (luck >= probability || (isForGain && price.Amount <= fine))
        {
            return;
        }

        var region = element.Region;
        scene.Tally.Add(region, Counter.Leaks);
        scene.Tally.Add(region, Counter.Violations);
        scene.Tally.Add(region, Counter.SubjectsExposed, element.Subjects);
        scene.OfferIllicitly(title.Product, title.Holder, price);
        if (stream.NextUniform() < found)
        {
            scene.Suspend(title.Holder, region);
            scene.Tally.Add(region, Counter.Detections);
            scene.Tally.Add(region, Counter.Fines, scene.Fine(title.Holder, policy.FineFor(price)));
        }
    }

    /// <summary>A holder takes what care it chooses.</summary>
    /// <returns>How many accidents that leaves.</returns>
    private double Guard(Scene scene, int holder, Money loss, double fine)
    {
        var region = scene.RegionOf(holder);
        var care = new Care(LeakProbability, loss, fine, scene.Board.Policies[region].BreachPrevention);
        scene.Tally.Add(region, Counter.ProtectionCost, scene.UseUp(holder, care.Effort));
        return care.Factor;
    }
}
