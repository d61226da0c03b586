namespace Simulator.Market.Rights;

/// <content>Titles that move on.</content>
public sealed partial class ChainOfTitle
{
    public TitleState StateOf(int number) => _states[number];

    /// <summary>Whether a title gives its holder a right to use something in a period.</summary>
    public bool IsInForce(int number, int period) => _titles[number].Powers != Powers.None
        && _titles[number].Until >= period && _states[number] != TitleState.PassedOn;

    /// <summary>Takes note that a holder needs the data no longer.</summary>
    internal void Conclude(int number) => _states[number] = TitleState.Idle;

    /// <summary>A holder passes a title on, with all rights that it has, and is left with nothing.</summary>
    /// <param name="number">Of the title.</param>
    /// <param name="holder">Who gets it.</param>
    /// <param name="price">What it pays.</param>
    /// <param name="use">For what.</param>
    /// <param name="period">When.</param>
    /// <returns>Number of the new title.</returns>
    /// <exception cref="RightsViolatedException">The title does not allow it.</exception>
    internal int PassOn(int number, int holder, Settlement.Money price, UseScope use, int period)
    {
        var title = _titles[number];
        if (!title.IsTransferable || !IsInForce(number, period))
        {
            throw new RightsViolatedException(title.Product, title.Holder, period, title.IsTransferable
                ? "passed on a title that is not in force"
                : "passed on what is not transferable");
        }

        _states[number] = TitleState.PassedOn;
        var isSealed = title.Seal != Seal.None;
        Append(
            title with { Holder = holder, Grantor = title.Holder, Price = price, Use = use, Period = period },
            isSealed);
        return _titles.Count - 1;
    }

    /// <summary>Last period in which a participant may use a product by the titles that it still has; -1: it has
    /// none.</summary>
    internal int UntilOf(int participant, int product, int period)
    {
        var until = -1;
        for (var link = _lastOfHolder[participant]; link >= 0; link = _titles[link].PreviousOfHolder)
        {
            until = _titles[link].Product == product && IsInForce(link, period)
                ? Math.Max(until, _titles[link].Until)
                : until;
        }

        return until;
    }
}
