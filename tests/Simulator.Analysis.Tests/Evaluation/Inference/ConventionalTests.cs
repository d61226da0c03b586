using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Inference;

namespace Simulator.Analysis.Tests.Evaluation.Inference;

public sealed class ConventionalTests : StandardErrorContract
{
    internal override IInference Inference => new Conventional();

    internal override Estimate Estimate(double effect, StandardError? own, StandardError other) =>
        new(effect) { Conventional = own, Clustered = other };
}
