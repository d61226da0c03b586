using Simulator.Market.Randomness;

namespace Simulator.Market.Tests.Randomness;

public sealed class RandomStreamTests
{
    private const int Draws = 1_000_000;

    [Fact]
    public void Uniform_numbers_have_mean_one_half_and_variance_one_twelfth()
    {
        var stream = new RandomStream(7, 0, 0, Purpose.Decision);
        var (sum, squares) = (0.0, 0.0);
        for (var draw = 0; draw < Draws; draw++)
        {
            var value = stream.NextUniform();
            Assert.InRange(value, double.Epsilon, 1 - double.Epsilon);
            sum += value;
            squares += (value - 0.5) * (value - 0.5);
        }

        // Closed form: sd of a draw sqrt(1/12); sd of its squared deviation sqrt(1/80 - 1/144) = sqrt(1/180).
        Assert.Equal(0.5, sum / Draws, 4 * Math.Sqrt(1 / 12.0 / Draws));
        Assert.Equal(1 / 12.0, squares / Draws, 4 * Math.Sqrt(1 / 180.0 / Draws));
    }

    [Fact]
    public void Bounded_integers_hit_every_value_equally_often()
    {
        var stream = new RandomStream(8, 0, 0, Purpose.Decision);
        var counts = new int[10];
        for (var draw = 0; draw < Draws; draw++)
        {
            counts[stream.NextBounded(counts.Length)]++;
        }

        // Binomial: mean 100,000, sd sqrt(1e6 x .1 x .9) = 300.
        Assert.All(counts, count => Assert.InRange(count, 100_000 - 1_500, 100_000 + 1_500));
    }

    [Fact]
    public void Streams_that_differ_in_key_index_period_or_purpose_share_no_draw()
    {
        var streams = new List<RandomStream>();
        for (var key = 0UL; key < 3; key++)
        {
            for (var index = 0; index < 3; index++)
            {
                for (var period = -1; period < 3; period++)
                {
                    streams.AddRange(Enum.GetValues<Purpose>().Select(
                        purpose => new RandomStream(key, index, period, purpose)));
                }
            }
        }

        var draws = streams.SelectMany(First).ToList();

        Assert.Equal(draws.Count, draws.Distinct().Count());
    }

    [Fact]
    public void A_copy_repeats_the_draws_of_the_original_from_where_it_was_taken()
    {
        var original = new RandomStream(3, 1, 4, Purpose.Match);
        original.NextBits();
        var copy = original;

        Assert.Equal(First(copy), First(original));
    }

    private static ulong[] First(RandomStream stream)
    {
        var draws = new ulong[50];
        for (var draw = 0; draw < draws.Length; draw++)
        {
            draws[draw] = stream.NextBits();
        }

        return draws;
    }
}
