using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Exclusivity.</content>
public readonly partial record struct DataProvider
{
    /// <summary>Offers a product over the counter again when the term of a licensee has ended: its listing lapsed when
    /// all licenses that it has pledged to sell were sold.</summary>
    private void Relist(ref Turn turn, int own)
    {
        if (turn.Products[own].CopiesLeft is > 0 and < int.MaxValue
            && turn.Elements[own].Outlets.Of(Channel.Otc) < 0)
        {
            List(ref turn, own, Channel.Otc);
        }
    }
}
