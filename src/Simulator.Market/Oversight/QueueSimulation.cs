using Simulator.Market.Randomness;

namespace Simulator.Market.Oversight;

/// <summary>A first-come-first-served line before several equal servers, from event to event (G/G/c; Kendall
/// 1953).</summary>
/// <param name="Gap">Time between arrivals.</param>
/// <param name="Service">Time that a server takes.</param>
/// <param name="Servers">c, at least 1.</param>
public sealed record QueueSimulation(Distribution Gap, Distribution Service, int Servers = 1)
{
    public int Servers { get; } = Servers >= 1 ? Servers : throw new ArgumentException("servers must be at least 1");

    /// <summary>Simulates from an empty office.</summary>
    /// <param name="arrivals">Measured.</param>
    /// <param name="warmUp">Arrivals before the first that is measured.</param>
    /// <param name="key">Of the random stream: gaps and services are drawn from two streams, so that a change of one
    /// leaves the other alone.</param>
    public QueueRecord Run(int arrivals, int warmUp, ulong key)
    {
        var gaps = new RandomStream(key, 0, 0, Purpose.Mechanism);
        var services = new RandomStream(key, 1, 0, Purpose.Mechanism);
        var free = new PriorityQueue<int, double>(Enumerable.Range(0, Servers).Select(server => (server, 0.0)));
        var waits = new double[arrivals];
        var present = new PriorityQueue<double, double>();
        var (now, opened, before, area) = (0.0, 0.0, 0.0, 0.0);
        for (var number = -warmUp; number < arrivals; number++)
        {
            now += Gap.Draw(ref gaps, number);
            var isMeasured = number >= 0;
            while (present.TryPeek(out var departure, out _) && departure <= now)
            {
                area += isMeasured ? present.Count * (departure - before) : 0;
                before = departure;
                present.Dequeue();
            }

            area += isMeasured ? present.Count * (now - before) : 0;
            before = now;
            if (number == 0)
            {
                (opened, area) = (now, 0);
            }

            free.TryPeek(out var server, out var idle);
            var start = Math.Max(now, idle);
            var end = start + Service.Draw(ref services, number);
            free.DequeueEnqueue(server, end);
            present.Enqueue(end, end);
            if (isMeasured)
            {
                waits[number] = start - now;
            }
        }

        return new QueueRecord(waits, area / (now - opened));
    }
}
