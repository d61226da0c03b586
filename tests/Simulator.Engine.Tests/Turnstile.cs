using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Engine.Tests;

/// <summary>Numbers participants as they come to decide, across cohorts. When reversed, the first participant of the
/// market has to wait until the last one has passed: it needs cohorts that really run in parallel.</summary>
internal sealed class Turnstile(bool reversed, int members) : IDisposable
{
    private readonly SemaphoreSlim _lastHasPassed = new(0);
    private int _passed;

    public int Pass(int participant)
    {
        if (reversed && participant == 0)
        {
            Assert.True(_lastHasPassed.Wait(TimeSpan.FromSeconds(20)), "The cohorts did not run in parallel.");
        }

        var place = Interlocked.Increment(ref _passed) - 1;
        if (participant == members - 1)
        {
            _lastHasPassed.Release();
        }

        return place % members;
    }

    public void Dispose() => _lastHasPassed.Dispose();

    /// <summary>Quotes at random, or, if it leaks, by the place in which it came to decide: a forbidden
    /// behavior.</summary>
    public readonly record struct Quoting(Turnstile Turnstile, bool Leaks) : IBehavior<int>
    {
        public ICohort Gather(CohortSite site) => new Cohort<int, Quoting>(this, site);

        public int Endow(ref RandomStream stream, in Member member) => 0;

        public void Decide(ref int state, ref Turn turn)
        {
            var place = Turnstile.Pass(turn.Member.Participant);
            var step = Leaks ? place : (int)turn.Stream.NextBounded(50);
            if (turn.Member.Participant % 2 == 0)
            {
                turn.Bid(0, turn.Good, Money.FromAmount(200 + step), Money.FromAmount(300));
            }
            else
            {
                turn.Ask(0, turn.Good, Money.FromAmount(100 - step), Money.Zero);
            }
        }
    }
}
