using Simulator.Market.Randomness;

namespace Simulator.Market.Goods;

/// <summary>What makes the products of a supply data elements, with rights, grades, a hidden quality and a life of
/// their own.</summary>
/// <param name="Worth">Of a product of quality 1 to the reference buyer, in currency.</param>
/// <param name="Class">Whose data they are.</param>
/// <param name="Form">In which form they are sold.</param>
/// <param name="DecayRate">Share of its quality that a product loses in a period unless it is refreshed.</param>
/// <param name="Subjects">People the data are about.</param>
/// <param name="SensitiveShare">Share of products with sensitive personal data.</param>
/// <param name="ImportantShare">Share graded important.</param>
/// <param name="CoreShare">Share graded core.</param>
/// <param name="LawfulShare">Share whose source is lawful: the rest is to be refused in review.</param>
/// <param name="RefreshElasticity">eta: spending a share x of its worth on a product adds x^eta to its quality; absent:
/// quality cannot be bought.</param>
/// <param name="Calls">Calls (jobs) that the reference buyer makes in a period, where the price is for one; absent: a
/// license is sold for one sum.</param>
public sealed record DataTraits(
    Distribution Worth,
    DataClass Class = DataClass.Enterprise,
    ProductForm Form = ProductForm.Dataset,
    double DecayRate = 0,
    Distribution? Subjects = null,
    double SensitiveShare = 0,
    double ImportantShare = 0,
    double CoreShare = 0,
    double LawfulShare = 1,
    double? RefreshElasticity = null,
    double? Calls = null)
{
    public double? Calls { get; init; } = Calls switch
    {
        null => null,
        _ when !Form.CanBeMetered() => throw new ArgumentException("calls are for the forms api and compute-to-data"),
        > 0 and <= 1e9 => Calls,
        _ => throw new ArgumentException("calls must be positive, and at most 1e9"),
    };

    public double DecayRate { get; } = Share(DecayRate, "decay-rate");
    public double SensitiveShare { get; } = Share(SensitiveShare, "sensitive-share");
    public double ImportantShare { get; } = Share(ImportantShare, "important-share");
    public double CoreShare { get; } = Share(CoreShare, "core-share");
    public double LawfulShare { get; } = Share(LawfulShare, "lawful-share");

    public double? RefreshElasticity { get; } = RefreshElasticity is null or > 0
        ? RefreshElasticity
        : throw new ArgumentException("refresh-elasticity must be positive");

    /// <summary>The element as its provider brings it.</summary>
    public DataElement Draw(in Product product, short region)
    {
        var stream = new RandomStream(product.Key, 0, -1, Purpose.Supply);
        var worth = Worth.Draw(ref stream, 0);
        var (graded, sensitive) = (stream.NextUniform(), stream.NextUniform());
        var lawful = stream.NextUniform();
        return new DataElement
        {
            Quality = product.Quality,
            Keep = (float)(1 - DecayRate),
            Worth = Math.Clamp(worth, 0, 1e12),
            Subjects = (int)Math.Clamp(Subjects?.Draw(ref stream, 0) ?? 0, 0, int.MaxValue),
            Class = Class,
            Form = Form,
            Grade = graded < CoreShare ? Grade.Core
                : graded < CoreShare + ImportantShare ? Grade.Important : Grade.General,
            IsSensitive = sensitive < SensitiveShare,
            IsLawful = lawful < LawfulShare,
            Refresh = (float)(RefreshElasticity ?? 0),
            Calls = (float)(Calls ?? 0),
            PriceFactor = 1,
            Consent = 1,
            Region = region,
        };
    }

    private static double Share(double share, string key) =>
        share is >= 0 and <= 1 ? share : throw new ArgumentException($"{key} must lie between 0 and 1");
}
