namespace Simulator.Market.Oversight;

/// <summary>How personal data are protected in use. What each costs, loses and leaks are numbers of the rule that
/// requires it.</summary>
public enum PrivacyTechnology : byte
{
    None,
    Masking,

    /// <summary>Trusted execution environment.</summary>
    Tee,

    /// <summary>Secure multi-party computation.</summary>
    Mpc,
    Federated,
}
