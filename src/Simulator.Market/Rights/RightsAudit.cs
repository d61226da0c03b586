using Simulator.Market.Participants;

namespace Simulator.Market.Rights;

/// <summary>The law of rights, asserted at the end of every period: whoever uses a product has a title in force, to
/// process it, for that use; and whoever was granted rights is in the register.</summary>
internal static class RightsAudit
{
    /// <param name="uses">Licenses in force, as their holders use them.</param>
    /// <param name="chain">Every grant so far.</param>
    /// <param name="register">Who may use what.</param>
    /// <param name="first">Number of the first title granted in the period.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="RightsViolatedException">Somebody uses or holds what its rights do not allow.</exception>
    public static void Assert(
        ReadOnlySpan<DataUse> uses, ChainOfTitle chain, EntitlementRegister register, int first, int period)
    {
        var titles = chain.Titles;
        foreach (ref readonly var use in uses)
        {
            ref readonly var title = ref titles[use.Title];
            var fault = title.Holder != use.Holder || title.Product != use.Product ? "uses what another holds"
                : title.Until < period ? "uses what its title no longer covers"
                : chain.StateOf(use.Title) != TitleState.Used ? "uses what it has passed on or given up"
                : (title.Powers & Powers.Process) == 0 ? "uses what it may not process"
                : title.Use > title.Scope ? $"uses for {title.Use} what it may use for {title.Scope}"
                : null;
            if (fault is not null)
            {
                throw new RightsViolatedException(use.Product, use.Holder, period, fault);
            }
        }

        foreach (ref readonly var title in titles[first..])
        {
            if (title.Powers != Powers.None && !register.Holds(title.Product, title.Holder, period))
            {
                throw new RightsViolatedException(
                    title.Product, title.Holder, period, "was granted what the register does not know of");
            }
        }
    }
}
