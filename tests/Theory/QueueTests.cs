using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Theory;

/// <summary>Queues in steady state: A. K. Erlang 1917; F. Pollaczek 1930 and A. Khinchine 1932. A venue's line is
/// simulated for 600,000 arrivals after 20,000; the standard error is that of 30 batch means, since waits in sequence
/// are alike (Conway 1963).</summary>
public sealed class QueueTests
{
    private const int WarmUp = 20_000;
    private const int Batches = 30;
    private const int BatchSize = 20_000;

    /// <summary>M/M/1 with mu = 1: the wait is r / (1 - r), and the sample mean of n waits has the variance
    /// r (2 + 5 r - 4 r^2 + r^3) / (n (1 - r)^4) for large n (Daley 1968).</summary>
    [Theory]
    [InlineData(0.8, 4)]
    [InlineData(0.5, 1)]
    [InlineData(0.7, 7 / 3.0)]
    public void One_server_with_exponential_times_keeps_people_waiting(double load, double wait)
    {
        var batches = new Sample(BatchMeans(load, new Exponential(1), 1));
        var constant = load * (2 + load * (5 + load * (-4 + load))) / Math.Pow(1 - load, 4);
        var sd = Math.Sqrt(constant / BatchSize);

        batches.Meets(wait, sd);
        Assert.InRange(batches.StandardDeviation, sd * 0.5, sd * 1.5);
        Assert.Equal(wait, QueueFormulas.ErlangWait(1, load, 1), 1e-9);
        Assert.Equal(wait, QueueFormulas.PollaczekWait(load, 1, 1), 1e-9);
    }

    [Theory]
    [InlineData(3, 2.4, 0.647191, 1.078652)]
    [InlineData(2, 1, 1 / 3.0, 1 / 3.0)]
    [InlineData(5, 4, 0.554113, 0.554113)]
    public void Several_servers_delay_as_Erlang_says(int servers, double rate, double delayed, double wait)
    {
        new Sample(BatchMeans(rate, new Exponential(1), servers)).Meets(wait);

        Assert.Equal(delayed, QueueFormulas.ErlangC(servers, rate), 1e-6);
        Assert.Equal(wait, QueueFormulas.ErlangWait(servers, rate, 1), 1e-6);
    }

    /// <summary>Half the wait of M/M/1: r / (2 (1 - r)).</summary>
    [Theory]
    [InlineData(0.8, 2)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.9, 4.5)]
    public void Without_chance_in_the_service_the_wait_is_half(double load, double wait)
    {
        new Sample(BatchMeans(load, new Constant(1), 1)).Meets(wait);

        Assert.Equal(wait, QueueFormulas.PollaczekWait(load, 1, 0), 1e-12);
    }

    private static double[] BatchMeans(double rate, Distribution time, int servers)
    {
        var line = new ServiceLine(new Service(time, servers), 1909);
        var gaps = new RandomStream(1909, 0, 0, Purpose.Mechanism);
        var services = new RandomStream(1909, 1, 0, Purpose.Mechanism);
        var gap = new Exponential(1 / rate);
        var (now, means) = (0.0, new double[Batches]);
        for (var number = -WarmUp; number < Batches * BatchSize; number++)
        {
            now += gap.Draw(ref gaps, number);
            var wait = line.Serve(now, time.Draw(ref services, number));
            if (number >= 0)
            {
                means[number / BatchSize] += wait / BatchSize;
            }
        }

        return means;
    }
}
