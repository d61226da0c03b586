using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Venues;

public sealed class ServiceLineTests
{
    /// <summary>By hand: two servers; arrivals at 0, 1, 2, 3, 9 that take 5, 3, 1, 1, 1.</summary>
    [Fact]
    public void Whoever_comes_first_gets_the_server_that_is_free_first()
    {
        var line = new ServiceLine(new Service(new Constant(1), 2), 1);
        var waits = new[] { (0, 5), (1, 3), (2, 1), (3, 1), (9, 1) }.Select(each => line.Serve(each.Item1, each.Item2));

        Assert.Equal([0, 0, 2, 2, 0], waits);
    }

    [Fact]
    public void A_line_goes_on_where_it_was_saved()
    {
        var service = new Service(new Constant(1));
        var (line, other) = (new ServiceLine(service, 1), new ServiceLine(service, 1));
        line.Serve(0.5, 4);
        var stream = new MemoryStream();
        line.Save(new BinaryWriter(stream));
        stream.Position = 0;
        other.Load(new BinaryReader(stream));

        Assert.Equal(3.5, other.Serve(1, 1));
    }

    [Fact]
    public void Somebody_must_serve() => Assert.StartsWith("servers", Assert.Throws<ArgumentException>(
        () => new Service(new Constant(1), 0)).Message, StringComparison.Ordinal);
}
