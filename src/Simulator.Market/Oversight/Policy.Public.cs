using Simulator.Market.Rules;

namespace Simulator.Market.Oversight;

/// <content>What is said of licenses, of public and personal data, and of authorities that must agree.</content>
public readonly partial record struct Policy
{
    /// <summary>What public data cost by use; null: no tariff.</summary>
    public BlockTariff? Tariff { get; init; }

    /// <summary>Whether public data are free for public-good purposes.</summary>
    public bool FreesPublicGood { get; init; }

    /// <summary>What licenses must convey; null: what their sellers say.</summary>
    public StandardLicense? License { get; init; }

    /// <summary>Whether a register enters licenses and refuses what a seller has pledged not to sell.</summary>
    public bool RegistersLicenses { get; init; }

    /// <summary>Fewest licensees at a time that a pledge of exclusivity may name; 0: any number.</summary>
    public int FewestLicensees { get; init; }

    /// <summary>What people must agree to; null: nobody asks them.</summary>
    public ConsentRequirement? Consent { get; init; }

    /// <summary>Share of the worth of personal data that is left if so many of the people consent.</summary>
    public double CoverageOf(double share) => Consent is { } rule ? Math.Pow(share, rule.Coverage) : 1;

    /// <summary>Fewest periods that the license for important data takes; 0: none is needed.</summary>
    public int LicensePeriods { get; init; }

    /// <summary>Periods that every further authority adds to an admission, since it must agree.</summary>
    public int CoordinationLag { get; init; }

    /// <summary>Regulators in office.</summary>
    public int Authorities { get; init; }

    /// <summary>Periods that agreeing takes.</summary>
    public int AgreementPeriods => CoordinationLag * Math.Max(0, Authorities - 1);
}
