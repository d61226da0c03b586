namespace Simulator.Market.Participants;

public enum Side
{
    Buy,
    Sell,
}
