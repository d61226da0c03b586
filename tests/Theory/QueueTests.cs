using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Theory;

/// <summary>Queues in steady state: A. K. Erlang 1917; F. Pollaczek 1930 and A. Khinchine 1932. Simulated for 600,000
/// arrivals after 20,000.</summary>
public sealed class QueueTests
{
    private const int Arrivals = 600_000;

    /// <summary>M/M/1 with mu = 1: the wait is r / (1 - r), and the sample mean of n waits has the variance
    /// r (2 + 5 r - 4 r^2 + r^3) / (n (1 - r)^4) for large n (Daley 1968).</summary>
    [Theory]
    [InlineData(0.8, 4, 4)]
    [InlineData(0.5, 1, 1)]
    [InlineData(0.7, 7 / 3.0, 7 / 3.0)]
    public void One_server_with_exponential_times_keeps_people_waiting(double load, double wait, double present)
    {
        var record = new QueueSimulation(new Exponential(1 / load), new Exponential(1)).Run(Arrivals, 20_000, 1909);
        var constant = load * (2 + load * (5 + load * (-4 + load))) / Math.Pow(1 - load, 4);
        var error = Math.Sqrt(constant / Arrivals);

        Assert.Equal(wait, record.MeanWait, 4 * error);
        Assert.InRange(record.StandardError(), error * 0.5, error * 1.5);
        Assert.Equal(present, record.MeanPresent, 5 * error);
        Assert.Equal(load, record.DelayedShare, 0.01);
        Assert.Equal(wait, QueueFormulas.ErlangWait(1, load, 1), 1e-9);
        Assert.Equal(wait, QueueFormulas.PollaczekWait(load, 1, 1), 1e-9);
    }

    [Theory]
    [InlineData(3, 2.4, 0.647191, 1.078652)]
    [InlineData(2, 1, 1 / 3.0, 1 / 3.0)]
    [InlineData(5, 4, 0.554113, 0.554113)]
    public void Several_servers_delay_as_Erlang_says(int servers, double rate, double delayed, double wait)
    {
        var record = new QueueSimulation(new Exponential(1 / rate), new Exponential(1), servers)
            .Run(Arrivals, 20_000, 1917);
        var error = record.StandardError();

        Assert.InRange(error, 0, 0.06);
        Assert.Equal(wait, record.MeanWait, 4 * error);
        Assert.Equal(delayed, record.DelayedShare, 0.02);
        Assert.Equal(rate * (wait + 1), record.MeanPresent, 4 * error * rate + 0.02);
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
        var record = new QueueSimulation(new Exponential(1 / load), new Constant(1)).Run(Arrivals, 20_000, 1930);

        Assert.InRange(record.StandardError(), 0, 0.1);
        Assert.Equal(wait, record.MeanWait, 4 * record.StandardError());
        Assert.Equal(wait, QueueFormulas.PollaczekWait(load, 1, 0), 1e-12);
    }

    /// <summary>An office that handles one case a period, to which a Poisson number comes: as in M/D/1, the mean wait
    /// is r / (2 (1 - r)) periods, since twice the mean line times 1 - r is the second moment of arrivals less
    /// r.</summary>
    [Theory]
    [InlineData(0.8, 2)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.6, 0.75)]
    public void An_office_of_one_case_a_period_keeps_people_waiting_as_long(double load, double wait)
    {
        var queue = new ServiceQueue();
        var stream = new RandomStream(1930, 0, 0, Purpose.Mechanism);
        var waits = new List<double>();
        var handled = new ServiceQueue.Case[1];
        var clock = new Exponential(1 / load);
        var next = clock.Draw(ref stream, 0);
        for (var period = 0; waits.Count < 200_000; period++)
        {
            for (; next < period + 1; next += clock.Draw(ref stream, 0))
            {
                queue.Join(0, period);
            }

            if (queue.Serve(period, 1, handled) == 1)
            {
                waits.Add(period - handled[0].Since);
            }
        }

        var record = new QueueRecord(waits.ToArray(), 0);
        Assert.Equal(wait, record.MeanWait, 4 * record.StandardError());
        Assert.Equal(record.MeanWait, queue.Waited / (double)queue.Served, 1e-9);
    }
}
