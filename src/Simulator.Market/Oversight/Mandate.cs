namespace Simulator.Market.Oversight;

/// <summary>What a regulator remembers about a region, or about an operator of public data. The default is its first
/// day.</summary>
public struct Mandate
{
    /// <summary>The value of the lever that it moves.</summary>
    public double Lever;

    /// <summary>What it has allowed, in currency.</summary>
    public double Allowance;

    /// <summary>Count of what it worries about when it last decided.</summary>
    public long Bad;

    /// <summary>Count of all cases when it last decided.</summary>
    public long All;

    /// <summary>Period of its last decision plus one; 0: none yet.</summary>
    public int Decided;
}
