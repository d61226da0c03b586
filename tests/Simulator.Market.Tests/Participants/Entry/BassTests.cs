using Simulator.Market.Participants.Entry;

namespace Simulator.Market.Tests.Participants.Entry;

public sealed class BassTests : EntryContract
{
    protected override IEntry Entry => new Bass(0.05, 0.3);

    [Theory]
    [InlineData(1.1, 0, "innovation")]
    [InlineData(0.1, 0.95, "imitation")]
    public void A_probability_out_of_range_is_named(double innovation, double imitation, string named) =>
        Assert.StartsWith(
            named, Assert.Throws<ArgumentException>(() => new Bass(innovation, imitation)).Message,
            StringComparison.Ordinal);
}
