using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Keeps the digests and the replications' values of a run, and nothing else.</summary>
public sealed class DigestRecorder : IRecorder
{
    /// <summary>By number of the replication.</summary>
    private readonly List<Course> courses = [];

    /// <summary>Replications that are finished.</summary>
    public int Count { get; private set; }

    /// <summary>Those, in the sequence of their numbers.</summary>
    public ImmutableArray<ReplicationRecord> Replications
    {
        get
        {
            var finished = ImmutableArray.CreateBuilder<ReplicationRecord>(Count);
            foreach (ref readonly var course in CollectionsMarshal.AsSpan(courses))
            {
                if (course.End is { } replication)
                {
                    finished.Add(replication);
                }
            }

            return finished.MoveToImmutable();
        }
    }

    /// <summary>Of the replications that were begun.</summary>
    public IEnumerable<DigestChain> Chains => courses
        .Select((course, replication) => new DigestChain(replication, [.. course.Digests]))
        .Where(chain => !chain.Periods.IsEmpty);

    /// <summary>Whether the period was recorded already.</summary>
    /// <exception cref="InvalidDataException">It was, but otherwise.</exception>
    public bool Holds(PeriodRecord period)
    {
        if (period.Period >= PeriodsOf(period.Replication))
        {
            return false;
        }

        return courses[period.Replication].Digests[period.Period] == period.Digest
            ? true
            : throw new InvalidDataException(
                $"Period {period.Period} of replication {period.Replication} is not what was recorded of it before.");
    }

    /// <summary>Periods of a replication that were recorded.</summary>
    public int PeriodsOf(int replication) => replication < courses.Count ? courses[replication].Digests.Count : 0;

    public void Record(PeriodRecord period)
    {
        ref var course = ref CourseOf(period.Replication);
        if (period.Period != course.Digests.Count)
        {
            throw new InvalidOperationException(
                $"Period {period.Period} of replication {period.Replication} arrived after {course.Digests.Count} "
                + "periods.");
        }

        course.Digests.Add(period.Digest);
    }

    public void Record(ReplicationRecord replication)
    {
        ref var course = ref CourseOf(replication.Replication);
        course.End = course.End is null
            ? replication
            : throw new InvalidOperationException($"Replication {replication.Replication} ended twice.");
        Count++;
    }

    private ref Course CourseOf(int replication)
    {
        while (courses.Count <= replication)
        {
            courses.Add(new Course(new List<ulong>(1)));
        }

        return ref CollectionsMarshal.AsSpan(courses)[replication];
    }

    private record struct Course(List<ulong> Digests)
    {
        public ReplicationRecord? End { get; set; }
    }
}
