namespace Simulator.Market.Oversight;

/// <summary>How far a product has come on its way to an exchange. Every stage up to certification is a queue with a
/// capacity and a delay.</summary>
public enum AdmissionStage : byte
{
    /// <summary>Its provider has not applied.</summary>
    None,

    /// <summary>Its title is being registered; once it is, deals agreed elsewhere may be filed.</summary>
    Registering,

    /// <summary>Its subject and its source are under review.</summary>
    Reviewing,

    /// <summary>It is being graded.</summary>
    Grading,

    /// <summary>Its quality is being certified.</summary>
    Certifying,

    /// <summary>It may be listed for matching.</summary>
    Admitted,

    /// <summary>It may not.</summary>
    Refused,
}
