using Simulator.Market.Venues;

namespace Simulator.Market.Incidents;

/// <summary>A scandal: on its first day, the exchanges of its regions lose a share of trust at once.</summary>
public sealed record TrustShock(double LossShare) : Incident
{
    public double LossShare { get; } =
        LossShare is >= 0 and <= 1 ? LossShare : throw new ArgumentException("loss-share must lie in [0, 1]");

    public override void Happen(Scene scene, CaseList cases)
    {
        if (cases.Count > 0)
        {
            return;
        }

        cases.Open(new Case(-1, -1, -1, scene.Period, 0));
        for (var venue = 0; venue < scene.Board.Channels.Length; venue++)
        {
            if (scene.Board.Channels[venue] is Channel.Matched or Channel.Filed
                && scene.IsIn(scene.Board.RegionOfVenue[venue]))
            {
                scene.LoseTrust(venue, LossShare);
            }
        }
    }
}
