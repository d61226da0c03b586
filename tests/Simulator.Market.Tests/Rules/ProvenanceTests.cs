using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ProvenanceTests : PolicyRuleContract
{
    protected override Rule Rule => new Provenance();
}
