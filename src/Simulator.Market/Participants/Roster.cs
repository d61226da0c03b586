using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>Who takes part: numbers participants and products densely, and gathers participants into cohorts.</summary>
internal sealed class Roster
{
    private readonly ImmutableArray<(int First, int Count)> _productsOf;
    private readonly ImmutableArray<CohortSite> _populations;

    public Roster(MarketDesign design, StreamKeys keys, int cohortSize)
    {
        var facts = DesignFacts.Of(design);
        var products = new List<Product>(facts.StandardGoods.Length);
        foreach (var (good, name) in facts.StandardGoods)
        {
            products.Add(new Product
            {
                Key = keys.Of(name),
                Quality = 1,
                Element = products.Count,
                Source = -1,
                Provider = -1,
                Good = good,
                CopiesLeft = design.Goods[good].License.Copies,
                Venue = -1,
            });
        }

        var cohorts = ImmutableArray.CreateBuilder<ICohort>(facts.Sites.Length);
        var productsOf = ImmutableArray.CreateBuilder<(int, int)>(facts.Sites.Length);
        var populations = ImmutableArray.CreateBuilder<CohortSite>(facts.Sites.Length);
        foreach (var place in facts.Sites)
        {
            var population = place.Population;
            var site = place with { Key = keys.Of(place.Key) };
            populations.Add(site);
            Participants += population.Count;
            if (design.Deviation is { } deviation && deviation.Population == population.Name)
            {
                Deviant = new Deviant(deviation, site, keys);
            }

            for (var first = 0; first < population.Count; first += cohortSize)
            {
                var count = Math.Min(cohortSize, population.Count - first);
                var cohort = count == population.Count ? site : site with { FirstMember = first, Count = count };
                cohorts.Add(Deviate(population.Behavior.Gather(cohort)));
                var firstProduct = products.Count;
                Supplier.Bring(cohort, design, products);
                productsOf.Add((firstProduct, products.Count - firstProduct));
            }
        }

        if (design.Deviation is { } unknown && Deviant is null)
        {
            throw new ArgumentException($"population '{unknown.Population}' is not defined");
        }

        if (Deviant is { Deviation.Manipulation: Manipulation.Split } named)
        {
            named.Alias = Participants++;
        }

        Compositions = Supplier.Derive(products, populations, design);
        Products = [.. products];
        Pools = QualityPools.Of(populations, Products);
        Cohorts = cohorts.DrainToImmutable();
        _productsOf = productsOf.DrainToImmutable();
        _populations = populations.MoveToImmutable();
        Regions = new short[Participants];
        foreach (var site in _populations)
        {
            Regions.AsSpan(site.Start, site.Count).Fill(site.Region);
        }

        BenefitWeights = WeighBenefits();
        Elements = facts.HasDataElements ? DrawElements() : [];
    }

    public int Participants { get; }

    /// <summary>Who deviates, if anyone does.</summary>
    public Deviant? Deviant { get; }

    /// <summary>Numbers of the participants' regions.</summary>
    public short[] Regions { get; }

    /// <summary>How many times each participant's use benefits the public; empty where nobody's does.</summary>
    public float[] BenefitWeights { get; }

    /// <summary>By product; empty where there are no data elements.</summary>
    public DataElement[] Elements { get; }

    /// <summary>Where each population stands.</summary>
    public ImmutableArray<CohortSite> Sites => _populations;

    public ImmutableArray<ICohort> Cohorts { get; }

    public Product[] Products { get; }

    /// <summary>What products with partners are made from, by product; null if there are none.</summary>
    public Composition?[]? Compositions { get; }

    /// <summary>What is believed of products whose quality is hidden; null if there are none.</summary>
    public QualityPools? Pools { get; }

    public (int First, int Count) ProductsOf(int cohort) => _productsOf[cohort];

    /// <summary>Gives everyone the money and stock of its population.</summary>
    public void Endow(Ledger ledger)
    {
        var accounts = ledger.Accounts.Span;
        foreach (var site in _populations)
        {
            for (var member = 0; member < site.Count; member++)
            {
                var stream = site.Stream(member, -1, Purpose.Account);
                if (site.Population.Money is { } money)
                {
                    ledger.Endow(site.Start + member, Amount(money, ref stream, member));
                }

                accounts[site.Start + member].Stock = site.Population.Stock is { } stock
                    ? (int)Math.Clamp(Math.Round(stock.Draw(ref stream, member)), 0, Account.Unlimited - 1)
                    : Account.Unlimited;
            }
        }
    }

    public void PayIncome(Ledger ledger, int period)
    {
        foreach (var site in _populations)
        {
            if (site.Population.Income is not { } income)
            {
                continue;
            }

            if (income is Constant same)
            {
                ledger.Endow(site.Start, site.Count, Money.FromAmount(Math.Max(0, same.Value)));
                continue;
            }

            for (var member = 0; member < site.Count; member++)
            {
                var stream = site.Stream(member, period, Purpose.Account);
                ledger.Endow(site.Start + member, Amount(income, ref stream, member));
            }
        }
    }

    private ICohort Deviate(ICohort cohort) =>
        Deviant?.IsIn(cohort.Site) == true ? new DeviantCohort(cohort, Deviant) : cohort;

    private static Money Amount(Distribution distribution, ref RandomStream stream, int member) =>
        Money.FromAmount(Math.Max(0, distribution.Draw(ref stream, member)));

    private float[] WeighBenefits()
    {
        if (_populations.All(site => site.Population.BenefitWeight is null))
        {
            return [];
        }

        var weights = new float[Participants];
        foreach (var site in _populations)
        {
            weights.AsSpan(site.Start, site.Count).Fill((float)(site.Population.BenefitWeight ?? 0));
        }

        return weights;
    }

    private DataElement[] DrawElements()
    {
        var elements = new DataElement[Products.Length];
        for (var cohort = 0; cohort < Cohorts.Length; cohort++)
        {
            var (first, count) = _productsOf[cohort];
            var site = Cohorts[cohort].Site;
            for (var product = first; product < first + count && site.Population.Supply?.Data is not null; product++)
            {
                elements[product] = Products[product].Element is var original && original != product
                    ? elements[original]
                    : site.Population.Supply.Data.Draw(Products[product], site.Region);
            }
        }

        return elements;
    }
}
