namespace Simulator.Market.Incidents;

/// <summary>Something that an incident has left open.</summary>
/// <param name="Product">What it is about.</param>
/// <param name="Party">Who brought it, or whom it befell.</param>
/// <param name="Other">The other party; -1: none.</param>
/// <param name="Opened">Period in which it was opened.</param>
/// <param name="Amount">Money at stake, in micro-units.</param>
/// <param name="HasMerit">Whether who brought it is in the right.</param>
public readonly record struct Case(
    int Product, int Party, int Other, int Opened, long Amount, bool HasMerit = true);
