namespace Simulator.Market.Participants.Pricing;

/// <summary>The price of all of N goods together that earns most against buyers whose values for them are independent,
/// uniform on [0, 1] and add up (Bakos and Brynjolfsson 1999). The sum of values has the distribution of Irwin and
/// Hall.</summary>
public static class BundlePrice
{
    /// <summary>More, and the alternating sum loses its digits.</summary>
    private const int MostGoods = 25;

    /// <param name="goods">In the bundle, from 1 to 25; copies cost nothing.</param>
    /// <returns>The price, and what a buyer is then worth to the seller.</returns>
    public static (double Price, double Profit) Of(int goods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(goods, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(goods, MostGoods);
        var price = MonopolyPrice.Search(0, goods, price => price * ShareAbove(goods, price), out var profit);
        return (price, profit);
    }

    /// <summary>P(X_1 + ... + X_goods > sum), the smaller tail added up and its complement taken.</summary>
    public static double ShareAbove(int goods, double sum) => sum <= 0 ? 1
        : sum >= goods ? 0
        : sum > goods / 2.0 ? ShareBelow(goods, goods - sum)
        : 1 - ShareBelow(goods, sum);

    /// <summary>1/n! times the sum over k up to x of (-1)^k C(n, k) (x - k)^n.</summary>
    private static double ShareBelow(int goods, double sum)
    {
        var (share, sign) = (0.0, 1.0);
        for (var whole = 0; whole <= sum; whole++)
        {
            var term = sign;
            for (var factor = 1; factor <= goods; factor++)
            {
                term *= (sum - whole) / factor;
            }

            share += term * Ways(goods, whole);
            sign = -sign;
        }

        return share;
    }

    private static double Ways(int goods, int chosen)
    {
        var ways = 1.0;
        for (var factor = 1; factor <= chosen; factor++)
        {
            ways = ways * (goods - chosen + factor) / factor;
        }

        return ways;
    }
}
