namespace Simulator.Market.Rights;

/// <summary>What became of a title since it was granted.</summary>
public enum TitleState : byte
{
    /// <summary>Its holder has it, and uses the data as long as it is in force.</summary>
    Used,

    /// <summary>Its holder has it, and needs the data no longer.</summary>
    Idle,

    /// <summary>Its holder has passed it on, and has nothing left.</summary>
    PassedOn,
}
