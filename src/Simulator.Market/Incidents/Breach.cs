using Simulator.Market.Observation;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Incidents;

/// <summary>A custodian of copies is broken into. Whatever it holds is exposed, and from there the breach spreads along
/// the graph of copies: to other holders of the same product with probability beta, to theirs with beta squared, and
/// so on.</summary>
/// <param name="HazardRate">Probability that a holder of copies is broken into in a period.</param>
/// <param name="Contagion">beta.</param>
/// <param name="MaximumDistance">Links after which it no longer spreads.</param>
/// <param name="TrustLossShare">Share of trust that the region's exchange loses.</param>
/// <param name="FinedShare">Probability that the custodian is fined.</param>
public sealed record Breach(
    double HazardRate, double Contagion, int MaximumDistance = 3, double TrustLossShare = 0, double FinedShare = 0)
    : Incident
{
    /// <summary>Copies that are looked up together.</summary>
    private const int CopiesTogether = 16;

    public double HazardRate { get; } =
        HazardRate is >= 0 and <= 1 ? HazardRate : throw new ArgumentException("hazard-rate must lie in [0, 1]");

    public double Contagion { get; } =
        Contagion is >= 0 and <= 1 ? Contagion : throw new ArgumentException("contagion must lie in [0, 1]");

    public double FinedShare { get; } =
        FinedShare is >= 0 and <= 1 ? FinedShare : throw new ArgumentException("fined-share must lie in [0, 1]");

    public override void Happen(Scene scene, CaseList cases)
    {
        var titles = scene.Chain.Titles;
        Span<int> copies = stackalloc int[CopiesTogether];
        var count = 0;
        for (var number = 0; number < titles.Length; number++)
        {
            // A holder is met once: at the latest of its titles.
            ref readonly var title = ref titles[number];
            if (IsCopy(scene, number) && scene.Chain.LastOfHolder(title.Holder) == number)
            {
                scene.Fetch(title.Product);
                copies[count++] = number;
            }

            if (count == copies.Length || number == titles.Length - 1)
            {
                foreach (var copy in copies[..count])
                {
                    if (IsHit(scene, titles[copy]))
                    {
                        Break(scene, titles[copy]);
                    }
                }

                count = 0;
            }
        }
    }

    /// <summary>No rule raises the hazard: for most holders nothing else has to be looked up.</summary>
    private bool IsHit(Scene scene, in Title title)
    {
        var luck = scene.Stream(title.Product, title.Holder).NextUniform();
        return luck < HazardRate && scene.Reaches(title.Product) && luck < HazardOf(scene, title.Holder);
    }

    private double HazardOf(Scene scene, int holder) =>
        HazardRate * (1 - scene.Board.Policies[scene.RegionOf(holder)].BreachPrevention);

    private static bool IsCopy(Scene scene, int number) =>
        scene.Chain.Titles[number].Delivery == Delivery.Copy && scene.Chain.StateOf(number) != TitleState.PassedOn;

    private void Break(Scene scene, in Title first)
    {
        var region = scene.Element(first.Product).Region;
        scene.Tally.Add(region, Counter.Breaches);
        if (Draw(scene, first.Product, first.Holder, 2) < FinedShare)
        {
            var fine = scene.Fine(first.Holder, scene.PolicyOf(first.Product).FineFor(Money.Zero));
            scene.Tally.Add(region, Counter.Fines, fine);
        }

        foreach (var channel in (ReadOnlySpan<Channel>)[Channel.Matched, Channel.Filed])
        {
            if (scene.Board.VenueOf(region, channel) is >= 0 and var venue)
            {
                scene.LoseTrust(venue, TrustLossShare);
            }
        }

        var broken = new HashSet<int> { first.Holder };
        var frontier = new Queue<(int Holder, int Distance)>([(first.Holder, 0)]);
        while (frontier.TryDequeue(out var next))
        {
            Expose(scene, next.Holder, region);
            if (next.Distance < MaximumDistance)
            {
                Spread(scene, next, broken, frontier);
            }
        }
    }

    private static void Expose(Scene scene, int holder, int region)
    {
        var titles = scene.Chain.Titles;
        for (var link = scene.Chain.LastOfHolder(holder); link >= 0; link = titles[link].PreviousOfHolder)
        {
            if (IsCopy(scene, link))
            {
                scene.Tally.Add(region, Counter.Exposures);
                scene.Tally.Add(region, Counter.SubjectsExposed, scene.Element(titles[link].Product).Subjects);
            }
        }
    }

    private void Spread(
        Scene scene, (int Holder, int Distance) from, HashSet<int> broken, Queue<(int Holder, int Distance)> frontier)
    {
        var titles = scene.Chain.Titles;
        var probability = Math.Pow(Contagion, from.Distance + 1);
        for (var own = scene.Chain.LastOfHolder(from.Holder); own >= 0; own = titles[own].PreviousOfHolder)
        {
            var product = titles[own].Product;
            for (var link = IsCopy(scene, own) ? scene.Chain.LastOfProduct(product) : -1; link >= 0;
                link = titles[link].PreviousOfProduct)
            {
                if (IsCopy(scene, link) && !broken.Contains(titles[link].Holder)
                    && Conducts(scene, product, titles[link].Holder, probability))
                {
                    broken.Add(titles[link].Holder);
                    frontier.Enqueue((titles[link].Holder, from.Distance + 1));
                }
            }
        }
    }

    /// <summary>Whether a holder's copy lets a breach in this period: its second draw, since the first says whether it
    /// is broken into from outside.</summary>
    private static bool Conducts(Scene scene, int product, int holder, double probability) =>
        Draw(scene, product, holder, 1) < probability;

    private static double Draw(Scene scene, int product, int holder, int earlier)
    {
        var stream = scene.Stream(product, holder);
        while (earlier-- > 0)
        {
            stream.NextBits();
        }

        return stream.NextUniform();
    }
}
