namespace Simulator.Market.Oversight;

/// <summary>Steady state of queues with Poisson arrivals and room for everyone. Rates are per unit of time.</summary>
public static class QueueFormulas
{
    /// <summary>Probability that an arrival has to wait in M/M/c (Erlang 1917).</summary>
    /// <param name="servers">c, at least 1.</param>
    /// <param name="load">Arrival rate over the service rate of one server, from 0 to less than c.</param>
    public static double ErlangC(int servers, double load)
    {
        Check(servers, load);

        // The loss formula by its recursion, which does not overflow.
        var loss = 1.0;
        for (var server = 1; server <= servers; server++)
        {
            loss = load * loss / (server + load * loss);
        }

        return loss / (1 - load / servers * (1 - loss));
    }

    /// <summary>Mean time that arrivals of M/M/c wait for service to begin.</summary>
    public static double ErlangWait(int servers, double arrivalRate, double serviceRate) =>
        ErlangC(servers, arrivalRate / serviceRate) / (servers * serviceRate - arrivalRate);

    /// <summary>Mean time that arrivals of M/G/1 wait for service to begin (Pollaczek 1930, Khinchine 1932).</summary>
    /// <param name="arrivalRate">Of the Poisson process.</param>
    /// <param name="meanService">Mean service time; its product with the arrival rate is below 1.</param>
    /// <param name="serviceVariance">Variance of the service time: 0 in M/D/1.</param>
    public static double PollaczekWait(double arrivalRate, double meanService, double serviceVariance)
    {
        var load = arrivalRate * meanService;
        Check(1, load);
        return arrivalRate * (serviceVariance + meanService * meanService) / (2 * (1 - load));
    }

    private static void Check(int servers, double load)
    {
        if (servers < 1 || !(load >= 0 && load < servers))
        {
            throw new ArgumentException("load must not be negative, and be less than the servers, who are at least 1");
        }
    }
}
