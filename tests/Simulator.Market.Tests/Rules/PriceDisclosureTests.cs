using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class PriceDisclosureTests : PolicyRuleContract
{
    protected override Rule Rule => new PriceDisclosure();
}
