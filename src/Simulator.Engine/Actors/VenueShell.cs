namespace Simulator.Engine.Actors;

/// <summary>Clears one venue.</summary>
internal sealed class VenueShell : Shell
{
    public VenueShell(int venue) => Receive<ClearingRequested>(request =>
    {
        request.Run.Clear(venue);
        Sender.Tell(VenueCleared.Instance, Self);
    });
}
