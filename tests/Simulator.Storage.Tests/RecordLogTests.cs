using Simulator.Market.Observation;

namespace Simulator.Storage.Tests;

public sealed class RecordLogTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Log => Path.Combine(folder.Path, "records.log");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_recorded_comes_back_to_the_last_bit()
    {
        double[] values = [double.NaN, -0.0, double.Epsilon, double.NegativeInfinity, 1 / 3.0, 3];
        using (var log = new RecordLog(Log, 0))
        {
            var sample = SampleRun.Period(0, 1);
            log.Append(new PeriodRecord(7, 2, [.. values], sample.Trades, sample.Orders, ulong.MaxValue));
            log.Append(new PeriodRecord(7, 3, [], [], [], 0));
            log.Append(new ReplicationRecord(7, [.. values], 9));
        }

        var read = new Watcher();
        Assert.Equal(new FileInfo(Log).Length, RecordLog.Replay(Log, read));
        var period = read.Periods[0];
        Assert.Equal((7, 2, ulong.MaxValue), (period.Replication, period.Period, period.Digest));
        Assert.Equal(Bits(values), Bits(period.Values));
        Assert.Equal(SampleRun.Period(0, 1).Trades.ToArray(), period.Trades.ToArray());
        Assert.Equal(SampleRun.Period(0, 1).Orders.ToArray(), period.Orders.ToArray());
        Assert.Equal((3, 0, 0), (read.Periods[1].Period, read.Periods[1].Values.Length, read.Periods[1].Trades.Length));
        var replication = Assert.Single(read.Replications);
        Assert.Equal((7, 9UL), (replication.Replication, replication.Digest));
        Assert.Equal(Bits(values), Bits(replication.Values));
    }

    [Fact]
    public void A_log_that_is_torn_at_any_byte_yields_its_whole_records()
    {
        var (bytes, ends) = Written();
        for (var length = 0; length <= bytes.Length; length++)
        {
            AssertYields(bytes[..length], ends, whole: ends.Count(end => end <= length));
        }
    }

    [Fact]
    public void Nothing_is_believed_from_the_record_with_a_damaged_byte_on()
    {
        var (bytes, ends) = Written();
        for (var place = 0; place < bytes.Length; place++)
        {
            foreach (var flipped in new byte[] { 1, 0x80, 0xFF })
            {
                var damaged = bytes.ToArray();
                damaged[place] ^= flipped;
                AssertYields(damaged, ends, whole: ends.Count(end => end <= place));
            }
        }
    }

    [Fact]
    public void A_log_goes_on_where_its_whole_records_end()
    {
        var (bytes, ends) = Written();
        File.WriteAllBytes(Log, bytes[..^5]);
        using (var log = new RecordLog(Log, RecordLog.Replay(Log, new Watcher())))
        {
            log.Append(SampleRun.Period(1, 0));
        }

        var read = new Watcher();
        RecordLog.Replay(Log, read);
        Assert.Equal(ends.Count, read.Count);
        Assert.Equal((1, 0), (read.Periods[^1].Replication, read.Periods[^1].Period));
    }

    [Fact]
    public void There_is_nothing_in_a_log_that_is_not_there() =>
        Assert.Equal(0, RecordLog.Replay(Log, new Watcher()));

    [Fact]
    public void The_checksum_is_the_published_one() =>
        Assert.Equal(0xE3069283, Checksum.Of("123456789"u8));

    private void AssertYields(byte[] bytes, List<int> ends, int whole)
    {
        File.WriteAllBytes(Log, bytes);
        var read = new Watcher();
        Assert.Equal(whole == 0 ? 0 : ends[whole - 1], RecordLog.Replay(Log, read));
        Assert.Equal(whole, read.Count);
    }

    /// <summary>A log of four records, and where each of them ends.</summary>
    private (byte[] Bytes, List<int> Ends) Written()
    {
        using (var log = new RecordLog(Log, 0))
        {
            SampleRun.Interleaved(new Appending(log), 1);
        }

        var bytes = File.ReadAllBytes(Log);
        var ends = new List<int>();
        for (var end = 0; end < bytes.Length; ends.Add(end))
        {
            end += 8 + BitConverter.ToInt32(bytes, end);
        }

        Assert.Equal(SampleRun.Periods + 1, ends.Count);
        return (bytes, ends);
    }

    private static IEnumerable<long> Bits(IEnumerable<double> values) => values.Select(BitConverter.DoubleToInt64Bits);

    private sealed class Appending(RecordLog log) : IRecorder
    {
        public void Record(PeriodRecord period) => log.Append(period);

        public void Record(ReplicationRecord replication) => log.Append(replication);
    }
}
