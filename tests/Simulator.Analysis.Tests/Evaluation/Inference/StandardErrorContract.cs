using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Inference;

/// <summary>What every inference promises that reads a standard error.</summary>
public abstract class StandardErrorContract
{
    internal abstract IInference Inference { get; }

    /// <summary>An estimate with the standard error that the inference reads and one that it must not.</summary>
    internal abstract Estimate Estimate(double effect, StandardError? own, StandardError other);

    /// <summary>An effect of 2 with an error of 1 and ten degrees of freedom: t tables have 2.228 for .05, and .0734
    /// for a t of 2.</summary>
    [Fact]
    public void It_reads_its_own_standard_error()
    {
        var reading = Judge(Estimate(2, new StandardError(1, 10), new StandardError(9, 1)));

        Assert.Equal(1, reading.StandardError);
        Assert.Equal(0.0734, reading.PValue!.Value, 5e-5);
        Assert.Equal(2 - 2.228, reading.Interval!.Value.Low, 5e-4);
        Assert.Equal(2 + 2.228, reading.Interval.Value.High, 5e-4);
    }

    [Fact]
    public void Without_one_it_says_nothing() =>
        Assert.Equal(default, Judge(Estimate(2, null, new StandardError(1, 10))));

    private Reading Judge(Estimate estimate) =>
        Inference.Judge(new Trial(Panels.Of(), new Naive(), estimate, 0.05, 1));
}
