namespace Simulator.Market.Participants;

/// <summary>A license in force, as its holder uses it.</summary>
public struct DataUse
{
    /// <summary>What it adds to output in a period, fully absorbed, in currency.</summary>
    public double Flow;

    /// <summary>Share that is absorbed.</summary>
    public double Absorbed;

    public int Product;

    public int Holder;

    /// <summary>Last period of the license.</summary>
    public int Until;

    /// <summary>Number of the title that it is held by.</summary>
    public int Title;
}
