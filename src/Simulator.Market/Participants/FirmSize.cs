namespace Simulator.Market.Participants;

/// <summary>Size of the firms of a population.</summary>
public enum FirmSize
{
    /// <summary>Small, medium or micro.</summary>
    Small,

    Large,
}
