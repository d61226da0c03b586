namespace Simulator.Market.Participants;

/// <summary>What a data broker is good at, after the types of Guangdong (2022).</summary>
public enum BrokerType : byte
{
    /// <summary>Data-empowering: knows more of what is on offer.</summary>
    Empowering,

    /// <summary>Technology: sees more of a sample.</summary>
    Technology,

    /// <summary>Entrusted: acts for the buyer, who spends less effort on a deal.</summary>
    Entrusted,
}
