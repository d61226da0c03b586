namespace Simulator.Market.Observation;

/// <summary>A replication between two periods: all that its next period depends on.</summary>
/// <param name="Replication">From 0.</param>
/// <param name="Period">To be run next.</param>
/// <param name="State">What <see cref="MarketRun.Save"/> writes, readable on the machine that wrote it.</param>
public sealed record Checkpoint(int Replication, int Period, ReadOnlyMemory<byte> State)
{
    public static Checkpoint Of(MarketRun run)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        run.Save(writer);
        writer.Flush();
        return new Checkpoint(run.Replication, run.Period, stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    /// <summary>Puts a run of the same design, seed and replication where this one was.</summary>
    /// <exception cref="InvalidDataException">The state is that of another design.</exception>
    public void Restore(MarketRun run)
    {
        using var stream = new MemoryStream(State.ToArray(), writable: false);
        using var reader = new BinaryReader(stream);
        try
        {
            run.Load(reader);
        }
        catch (EndOfStreamException cause)
        {
            throw Unfit(cause);
        }

        if (stream.Position != stream.Length || run.Period != Period || run.Replication != Replication)
        {
            throw Unfit(null);
        }
    }

    private InvalidDataException Unfit(Exception? cause) => new(
        $"The checkpoint of replication {Replication} before period {Period} does not fit the market.", cause);
}
