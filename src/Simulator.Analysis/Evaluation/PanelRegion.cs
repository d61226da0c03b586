using System.Collections.Immutable;
using Simulator.Market.Oversight;

namespace Simulator.Analysis.Evaluation;

/// <summary>What was recorded of a region.</summary>
/// <param name="Outcomes">One of each period; NaN where nothing was measured.</param>
/// <param name="Treatment">From which period on it was treated, and how much.</param>
public sealed record PanelRegion(ImmutableArray<double> Outcomes, Treatment Treatment)
{
    /// <summary>Whether something was measured in every period.</summary>
    public bool IsComplete
    {
        get
        {
            foreach (var outcome in Outcomes)
            {
                if (!double.IsFinite(outcome))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Of periods from one to another, the latter not included.</summary>
    public double Mean(int from, int until)
    {
        var sum = 0.0;
        for (var period = from; period < until; period++)
        {
            sum += Outcomes[period];
        }

        return sum / (until - from);
    }
}
