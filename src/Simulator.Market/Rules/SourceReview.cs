using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Reviewers refuse products from unlawful sources.</summary>
public sealed record SourceReview : Rule
{
    public override Policy Apply(Policy policy) => policy with { ReviewsSource = true };
}
