using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;

namespace Simulator.Market.Tests;

public sealed class MarketRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void The_size_of_cohorts_changes_nothing(int cohortSize)
    {
        for (var seed = 1UL; seed <= 10; seed++)
        {
            Assert.Equal(Finish(Begin(seed, 5)).Digest, Finish(Begin(seed, cohortSize)).Digest);
        }
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 3)]
    [InlineData(6, 64)]
    [InlineData(11, 5)]
    public void A_saved_run_goes_on_as_if_it_had_not_stopped(int period, int cohortSize)
    {
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var run = Begin(seed, 5);
            while (run.Period < period)
            {
                run.Advance();
            }

            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            run.Save(writer);
            writer.Flush();
            stream.Position = 0;
            var resumed = Begin(seed, cohortSize);
            using var reader = new BinaryReader(stream);
            resumed.Load(reader);

            Assert.Equal(stream.Length, stream.Position);
            Assert.Equal(period, resumed.Period);
            var (expected, found) = (Finish(run), Finish(resumed));
            Assert.Equal(expected.Digest, found.Digest);
            Assert.Equal(expected.Values.ToArray(), found.Values.ToArray());
        }
    }

    [Fact]
    public void Another_seed_or_replication_is_another_run() =>
        Assert.Equal(3, new[] { Begin(1, 5), Begin(2, 5), new MarketRun(Design(1), 1, 1, 5, EventDetail.None) }
            .Select(run => Finish(run).Digest).Distinct().Count());

    private static MarketRun Begin(ulong seed, int cohortSize) =>
        new(Design(seed), seed, 0, cohortSize, EventDetail.None);

    private static MarketDesign Design(ulong seed) =>
        Markets.Fair(new ContinuousDoubleAuction(Standing: true), Markets.Levies(seed));

    private static ReplicationRecord Finish(MarketRun run)
    {
        while (!run.IsOver)
        {
            run.Advance();
        }

        return run.Conclude();
    }
}
