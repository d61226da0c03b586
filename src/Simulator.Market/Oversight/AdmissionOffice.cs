using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Oversight;

/// <summary>Admission to the exchange of one region: every stage is a queue, first come first served, with a capacity
/// and a least delay; within a period the sequence is drawn.</summary>
internal sealed class AdmissionOffice(int region, Product[] products, DataBoard board, DataTally tally)
{
    private readonly Queue<int>[] _queues =
        [.. Enumerable.Range(0, (int)AdmissionStage.Admitted).Select(_ => new Queue<int>())];

    /// <summary>Products admitted since the list was last cleared.</summary>
    public List<int> Admitted { get; } = [];

    /// <summary>Applications under way.</summary>
    public int Waiting => _queues.Sum(queue => queue.Count);

    public void Apply(int product, int period)
    {
        tally.Add(region, Counter.Applications);
        Enter(product, AdmissionStage.Registering, period);
    }

    /// <summary>Moves up what each stage can handle, the last stage first: nothing passes two stages at once.</summary>
    public void Process(int period)
    {
        ref readonly var policy = ref board.Policies[region];
        for (var stage = AdmissionStage.Certifying; stage >= AdmissionStage.Registering; stage--)
        {
            var queue = _queues[(int)stage];
            var capacity = policy.ReviewCapacity == 0 ? int.MaxValue : policy.ReviewCapacity;
            var mayPass = stage == AdmissionStage.Grading && policy.LicensePeriods > policy.ReviewPeriods;
            for (var left = queue.Count; left > 0 && (capacity > 0 || mayPass); left--)
            {
                var product = queue.Peek();
                if (capacity > 0
                    && period - board.Elements[product].Since >= PeriodsIn(stage, board.Elements[product], policy))
                {
                    capacity--;
                    Decide(queue.Dequeue(), stage, policy, period);
                }
                else if (mayPass)
                {
                    // Others pass who waits for a license; a full turn keeps the sequence.
                    queue.Enqueue(queue.Dequeue());
                }
                else
                {
                    break;
                }
            }
        }

        tally.Add(region, Counter.Waiting, Waiting);
    }

    /// <summary>Fewest periods in a stage: important data wait for a license, and in the end all authorities must
    /// agree.</summary>
    private static int PeriodsIn(AdmissionStage stage, in DataElement element, in Policy policy) => stage switch
    {
        AdmissionStage.Grading when element.Grade == Grade.Important =>
            Math.Max(policy.ReviewPeriods, policy.LicensePeriods),
        AdmissionStage.Certifying => policy.ReviewPeriods + policy.AgreementPeriods,
        _ => policy.ReviewPeriods,
    };

    private void Decide(int product, AdmissionStage stage, in Policy policy, int period)
    {
        ref var element = ref board.Elements[product];
        var stream = new RandomStream(products[product].Key, (int)stage, -1, Purpose.Admission);
        switch (stage)
        {
            case AdmissionStage.Registering when policy.Immaturity > 0 && stream.NextUniform() < policy.Immaturity:
                Refuse(ref element, Counter.RefusedForm);
                return;
            case AdmissionStage.Registering:
                element.IsRegistered = true;
                tally.Add(region, Counter.Registrations);
                break;
            case AdmissionStage.Reviewing when policy.ReviewsSource && !element.IsLawful:
                Refuse(ref element, Counter.RefusedSource);
                return;
            case AdmissionStage.Grading when policy.GatesGrades && MayNotLeave(element, policy):
                Refuse(ref element, Counter.RefusedGrade);
                return;
            case AdmissionStage.Certifying when policy.CertificationPrecision > 0:
                var certificate = Certify(product, policy.CertificationPrecision, ref stream);
                if (certificate < Math.Log(Math.Max(policy.QualityFloor, 1e-300)))
                {
                    Refuse(ref element, Counter.RefusedQuality);
                    return;
                }

                break;
            default:
                break;
        }

        Enter(product, stage + 1, period);
    }

    /// <summary>Core data never leave, copies of important data only where they can be licensed.</summary>
    private static bool MayNotLeave(in DataElement element, in Policy policy) => element.Grade == Grade.Core
        || (element.Grade == Grade.Important && element.Form.Delivery() == Rights.Delivery.Copy
            && policy.LicensePeriods == 0);

    private double Certify(int product, double precision, ref RandomStream stream)
    {
        var noise = Normal.StandardQuantile(stream.NextUniform()) / Math.Sqrt(precision);
        var certificate = Math.Log(Math.Max(board.Elements[product].Quality, 1e-9)) + noise;
        ref var prospectus = ref board.Publish(product);
        prospectus.Certificate = (float)certificate;
        prospectus.Precision = (float)precision;
        return certificate;
    }

    private void Enter(int product, AdmissionStage stage, int period)
    {
        ref var element = ref board.Elements[product];
        element.Stage = stage;
        if (stage == AdmissionStage.Admitted)
        {
            Admitted.Add(product);
            tally.Add(region, Counter.Admissions);
            tally.Add(region, Counter.PeriodsToList, period - element.Applied);
            return;
        }

        element.Applied = stage == AdmissionStage.Registering ? period : element.Applied;
        element.Since = period;
        _queues[(int)stage].Enqueue(product);
    }

    private void Refuse(ref DataElement element, Counter reason)
    {
        element.Stage = AdmissionStage.Refused;
        tally.Add(region, reason);
        tally.Add(region, Counter.Refusals);
    }

    public void Save(BinaryWriter writer)
    {
        foreach (var queue in _queues)
        {
            Snapshot.Write(writer, queue);
        }
    }

    public void Load(BinaryReader reader)
    {
        foreach (var queue in _queues)
        {
            Snapshot.Read(reader, queue);
        }
    }
}
