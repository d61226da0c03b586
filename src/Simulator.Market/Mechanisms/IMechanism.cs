namespace Simulator.Market.Mechanisms;

/// <summary>How a venue turns the orders of a period into trades. A pure value: what lasts from period to period are
/// the standing orders that it keeps.</summary>
public interface IMechanism
{
    /// <summary>True where providers list without a price and answer requests one by one.</summary>
    bool PricesOnRequest => false;

    /// <summary>True where the price of a listing is only the least that its provider takes, so that buyers bid what a
    /// license is worth to them.</summary>
    bool ListsReserves => false;

    /// <summary>True where a listing stays as it is, and the product's clearing comes to nothing, as long as nobody
    /// else has an order for the product.</summary>
    bool LetsListingsRest => false;

    /// <summary>Clears one product.</summary>
    /// <param name="docket">Its orders: those left standing first, then the new ones in drawn order.</param>
    /// <param name="clearing">Receives trades, orders that stay, messages and refusals.</param>
    void Clear(Docket docket, Clearing clearing);
}
