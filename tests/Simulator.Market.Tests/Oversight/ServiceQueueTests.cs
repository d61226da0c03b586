using Simulator.Market.Oversight;

namespace Simulator.Market.Tests.Oversight;

public sealed class ServiceQueueTests
{
    [Fact]
    public void Who_comes_first_is_served_first_and_the_rest_wait()
    {
        var queue = new ServiceQueue();
        var handled = new ServiceQueue.Case[10];
        foreach (var subject in Enumerable.Range(0, 5))
        {
            queue.Join(subject, 0);
        }

        Assert.Equal(2, queue.Serve(0, 2, handled));
        queue.Join(9, 1);
        Assert.Equal(3, queue.Serve(1, 3, handled));
        Assert.Equal([2, 3, 4], handled.Take(3).Select(each => each.Subject));
        Assert.Equal(1, queue.Serve(4, 3, handled));
        Assert.Equal((9, 1), (handled[0].Subject, handled[0].Since));

        // Two waited for no period, three for one, and the last for three.
        Assert.Equal((6, 6, 0), (queue.Served, queue.Waited, queue.Count));
    }

    /// <summary>With 5 cases a period and room for 3, case n of all is handled in period n / 3 and came in
    /// n / 5.</summary>
    [Theory]
    [InlineData(5, 3)]
    [InlineData(4, 1)]
    [InlineData(2, 2)]
    public void Under_overload_waits_grow_in_a_line(int arrivals, int capacity)
    {
        var queue = new ServiceQueue();
        var handled = new ServiceQueue.Case[capacity];
        for (var period = 0; period < 200; period++)
        {
            for (var number = 0; number < arrivals; number++)
            {
                queue.Join(period * arrivals + number, period);
            }

            Assert.Equal(capacity, queue.Serve(period, capacity, handled));
            Assert.Equal(Enumerable.Range(period * capacity, capacity), handled.Select(each => each.Subject));
        }

        Assert.Equal(200 * (arrivals - capacity), queue.Count);
        Assert.Equal(Enumerable.Range(0, 200 * capacity).Sum(n => n / capacity - n / arrivals), queue.Waited);
    }

    [Fact]
    public void A_saved_line_goes_on_where_it_stopped()
    {
        var queue = new ServiceQueue();
        var handled = new ServiceQueue.Case[100];
        for (var subject = 0; subject < 40; subject++)
        {
            queue.Join(subject, subject);
            queue.Serve(subject, subject % 3 == 0 ? 1 : 0, handled);
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        queue.Save(writer);
        writer.Flush();
        stream.Position = 0;
        var resumed = new ServiceQueue();
        using var reader = new BinaryReader(stream);
        resumed.Load(reader);

        Assert.Equal((queue.Count, queue.Served, queue.Waited), (resumed.Count, resumed.Served, resumed.Waited));
        var again = new ServiceQueue.Case[100];
        Assert.Equal(queue.Serve(50, 99, handled), resumed.Serve(50, 99, again));
        Assert.Equal(handled.Take(26), again.Take(26));
    }
}
