using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Inference;

namespace Simulator.Analysis.Tests.Evaluation.Inference;

public sealed class ClusteredTests : StandardErrorContract
{
    internal override IInference Inference => new Clustered();

    internal override Estimate Estimate(double effect, StandardError? own, StandardError other) =>
        new(effect) { Clustered = own, Conventional = other };
}
