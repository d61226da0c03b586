namespace Simulator.Market.Randomness;

/// <summary>Keys of named streams in one replication: adding an owner changes nobody else's draws.</summary>
/// <param name="Seed">The experiment's seed, shared by all arms (common random numbers).</param>
/// <param name="Replication">The replication's number, from 0.</param>
public readonly record struct StreamKeys(ulong Seed, int Replication)
{
    public ulong Of(string owner) => Of(Fingerprint.Of(owner));

    /// <param name="owner">Fingerprint of the owner's name.</param>
    internal ulong Of(ulong owner) => Philox.Block(Seed, owner, unchecked((ulong)Replication)).First;
}
