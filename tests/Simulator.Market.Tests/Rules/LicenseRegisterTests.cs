using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

/// <summary>What it does to pledges is in <see cref="Rights.ExclusiveTermTests"/>.</summary>
public sealed class LicenseRegisterTests : PolicyRuleContract
{
    protected override Rule Rule => new LicenseRegister();

    [Fact]
    public void It_registers_licenses() => Assert.True(Rule.Apply(Policy.Free).RegistersLicenses);
}
