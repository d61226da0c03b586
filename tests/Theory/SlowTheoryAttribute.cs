namespace Simulator.Theory;

/// <summary>A test that takes minutes: run only where SIMULATOR_SLOW is 1, and reported as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowTheoryAttribute : TheoryAttribute
{
    public SlowTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("SIMULATOR_SLOW") != "1")
        {
            Skip = "Slow: set SIMULATOR_SLOW=1 to run it.";
        }
    }
}
