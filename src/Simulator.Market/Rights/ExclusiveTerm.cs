namespace Simulator.Market.Rights;

/// <summary>The seller pledges that at most so many buyers hold it at a time: others can have it when a term has ended.
/// The pledge binds where licenses are registered (<see cref="Rules.LicenseRegister"/>); elsewhere nothing keeps the
/// seller from selling to a buyer's rivals, and buyers know it (Liu, Ma and Veldkamp 2025).</summary>
/// <param name="Number">Buyers at a time.</param>
public sealed record ExclusiveTerm(int Number) : License
{
    /// <summary>In place of a number of copies where the pledge does not bind.</summary>
    internal const int Unbound = int.MaxValue - 1;

    public int Number { get; } =
        Number is >= 1 and < Unbound ? Number : throw new ArgumentException("number must be at least 1");

    public override int Copies => Number;
}
