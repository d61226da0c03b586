using Simulator.Market.Goods;
using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Behaviors;

/// <content>What was drawn for its products.</content>
public readonly partial record struct DataProvider
{
    /// <summary>What becomes of a product: drawn once, found again from the product's own stream, as far as it is
    /// asked for. First how inclined it is to the exchange, and to a posted price.</summary>
    private static (double Exchange, double Posted) InclinationsOf(in Product product)
    {
        var stream = PlanOf(product);
        return (stream.NextUniform(), stream.NextUniform());
    }

    /// <summary>Then the period in which it is first offered.</summary>
    private int LaunchOf(in Product product, int own)
    {
        var stream = PlanOf(product);
        return DrawLaunch(ref stream, own);
    }

    /// <summary>And last the share of its worth that is asked.</summary>
    private double ShareOf(in Product product, int own)
    {
        var stream = PlanOf(product);
        DrawLaunch(ref stream, own);
        return ValueShare.Draw(ref stream, own);
    }

    private int DrawLaunch(ref RandomStream stream, int own)
    {
        stream.PassTwo();
        return (int)Math.Clamp(Math.Floor(Launch.Draw(ref stream, own)), 0, int.MaxValue);
    }

    private static RandomStream PlanOf(in Product product) => new(product.Key, 0, -1, Purpose.Decision);
}
