using Simulator.Market.Observation;

namespace Simulator.Storage.Tests;

/// <summary>A run that ended before its time goes on from its log and its checkpoints, to the same files.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Replications = 2;

    private readonly TemporaryFolder runs = new();
    private readonly TemporaryFolder others = new();

    private string Final => Path.Combine(runs.Path, SampleRun.Header().FolderName);

    private string Work => Path.Combine(runs.Path, $".{SampleRun.Header().FolderName}.partial");

    private string Log => Path.Combine(Work, "checkpoints", "records.log");

    public void Dispose()
    {
        runs.Dispose();
        others.Dispose();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 0)]
    [InlineData(228, 0)]
    [InlineData(229, 1)]
    [InlineData(752, 3)]
    [InlineData(1384, 6)]
    [InlineData(1455, 7)]
    [InlineData(1456, 8)]
    public void A_run_goes_on_from_a_log_that_is_torn(int length, int records)
    {
        var expected = Complete();
        using (var recording = new RunRecording(runs.Path, SampleRun.Header()))
        {
            SampleRun.Interleaved(recording);
        }

        using (var log = new FileStream(Log, FileMode.Open))
        {
            log.SetLength(length);
        }

        AssertGoesOn(expected, records);
    }

    [Fact]
    public void A_checkpoint_is_handed_back_until_its_replication_is_finished()
    {
        using (var recording = new RunRecording(runs.Path, SampleRun.Header()))
        {
            recording.Record(SampleRun.Period(0, 0));
            recording.Record(SampleRun.Period(1, 0));
            recording.Record(Checkpoint(0, 1));
            recording.Record(Checkpoint(1, 1));
            recording.Record(SampleRun.Period(1, 1));
            recording.Record(Checkpoint(1, 2));
            recording.Record(SampleRun.Period(0, 1));
            recording.Record(SampleRun.Period(0, 2));
            recording.Record(SampleRun.Replication(0));
        }

        using var resumed = RunRecording.TakeUp(UnfinishedRun.Find(Final), SampleRun.Header());
        resumed.Continue(new Watcher());
        Assert.Equal([0], resumed.Finished);
        Assert.Null(resumed.Find(0));
        Assert.Equal(2, resumed.Find(1)!.Period);
        Assert.Equal(Checkpoint(1, 2).State.ToArray(), resumed.Find(1)!.State.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(20)]
    [InlineData(22)]
    public void A_damaged_checkpoint_is_not_used(int place)
    {
        var file = KillAfterCheckpoint();
        var bytes = File.ReadAllBytes(file);
        bytes[place] ^= 1;
        File.WriteAllBytes(file, bytes);
        AssertFindsNone(SampleRun.Header());
        File.WriteAllBytes(file, bytes[..place]);
        AssertFindsNone(SampleRun.Header());
    }

    [Fact]
    public void A_checkpoint_of_another_version_is_not_used()
    {
        KillAfterCheckpoint();
        AssertFindsNone(SampleRun.Header() with { Version = "2.0" });
    }

    [Fact]
    public void A_checkpoint_that_is_ahead_of_the_log_is_not_used()
    {
        KillAfterCheckpoint();
        File.Delete(Log);
        AssertFindsNone(SampleRun.Header());
    }

    [Fact]
    public void A_period_that_is_run_again_must_come_to_the_same()
    {
        Kill(SampleRun.Period(0, 0));
        using var recording = RunRecording.TakeUp(UnfinishedRun.Find(Final), SampleRun.Header());
        var recorder = recording.Continue(new Watcher());
        recorder.Record(SampleRun.Period(0, 0));
        Assert.Contains("Period 0 of replication 0 is not what was recorded of it before", Assert.Throws<
            InvalidDataException>(() => recorder.Record(SampleRun.Period(0, 0) with { Digest = 77 })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_is_taken_up_from_where_it_was_put()
    {
        var expected = Complete();
        using (var recording = new RunRecording(runs.Path, SampleRun.Header()))
        {
            recording.Record(SampleRun.Period(1, 0));
            Assert.Equal(Final, recording.Interrupt("stopped by hand").Path);
        }

        AssertGoesOn(expected, 1, Final);
        Assert.Equal([Final], Directory.GetFileSystemEntries(runs.Path));
        Assert.False(Directory.Exists(Path.Combine(Final, "checkpoints")));
    }

    [Fact]
    public void A_run_that_is_complete_or_underway_is_not_taken_up()
    {
        Complete(runs.Path);
        Assert.Contains("nothing to resume", Assert.Throws<RunFolderException>(() => UnfinishedRun.Find(Final)).Message,
            StringComparison.Ordinal);
        Directory.Delete(Final, recursive: true);
        using var live = new RunRecording(runs.Path, SampleRun.Header());
        Assert.Contains("is another run writing it?", Assert.Throws<RunFolderException>(() =>
            RunRecording.TakeUp(UnfinishedRun.Find(Final), SampleRun.Header())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_of_run_folders_names_those_that_were_killed()
    {
        Kill(SampleRun.Period(0, 0));
        Assert.EndsWith("runs in it that have not ended: sample-7-f00d",
            Assert.Throws<RunFolderException>(() => UnfinishedRun.Find(runs.Path)).Message, StringComparison.Ordinal);
        Assert.Equal(Work, UnfinishedRun.Find(Work).Path);
    }

    private static Checkpoint Checkpoint(int replication, int period) =>
        new(replication, period, new byte[] { 1, 2, 3, (byte)replication, (byte)period });

    /// <summary>What a kill leaves: everything was handed to the system, but nothing was closed.</summary>
    private void Kill(PeriodRecord period)
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        recording.Record(period);
    }

    private string KillAfterCheckpoint()
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        recording.Record(SampleRun.Period(0, 0));
        recording.Record(Checkpoint(0, 1));
        return Path.Combine(Work, "checkpoints", "0.checkpoint");
    }

    private void AssertFindsNone(RunHeader header)
    {
        using var recording = RunRecording.TakeUp(UnfinishedRun.Find(Final), header);
        recording.Continue(new Watcher());
        Assert.Null(recording.Find(0));
    }

    /// <summary>Takes up the run and records it all again: only what the log lacks is new to it.</summary>
    private void AssertGoesOn(RunFolder expected, int records, string? from = null)
    {
        var run = UnfinishedRun.Find(from ?? Work);
        using var recording = RunRecording.TakeUp(run, SampleRun.Header());
        var watcher = new Watcher();
        var recorder = recording.Continue(watcher);
        Assert.Equal(records, watcher.Count);
        var finished = recording.Finished;
        Assert.Equal(watcher.Replications.Select(replication => replication.Replication).Order(), finished.Order());
        foreach (var replication in Enumerable.Range(0, Replications).Except(finished))
        {
            Enumerable.Range(0, SampleRun.Periods).ToList()
                .ForEach(period => recorder.Record(SampleRun.Period(replication, period)));
            recorder.Record(SampleRun.Replication(replication));
        }

        Assert.Equal(Replications * SampleRun.Periods, watcher.Periods.Count);
        var actual = recording.Complete();
        foreach (var file in Directory.GetFiles(expected.Path).Select(path => Path.GetFileName(path)))
        {
            Assert.True(
                File.ReadAllBytes(expected.FileOf(file)).AsSpan().SequenceEqual(File.ReadAllBytes(actual.FileOf(file))),
                file);
        }
    }

    private RunFolder Complete(string? folder = null)
    {
        using var recording = new RunRecording(folder ?? others.Path, SampleRun.Header());
        SampleRun.InSequence(recording);
        return recording.Complete();
    }
}
