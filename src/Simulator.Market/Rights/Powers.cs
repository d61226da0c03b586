namespace Simulator.Market.Rights;

/// <summary>The three separated rights (Twenty Measures on data, 2022), never "ownership".</summary>
[Flags]
public enum Powers : byte
{
    /// <summary>A copy that nobody may have: leaked or bought on the black market.</summary>
    None = 0,

    /// <summary>To hold the resource (数据资源持有权).</summary>
    Hold = 1,

    /// <summary>To process and use it (数据加工使用权).</summary>
    Process = 2,

    /// <summary>To operate products made of it (数据产品经营权).</summary>
    Operate = 4,
}
