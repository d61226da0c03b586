namespace Simulator.Analysis.Games;

/// <summary>Two platforms at the ends of a line compete for two groups of members, each of whom joins one (Armstrong
/// 2006, section 4). Both groups have size 1 and lie evenly on the line.</summary>
/// <param name="First">The first group, such as buyers.</param>
/// <param name="Second">The second group, such as sellers.</param>
public sealed record PlatformDuopoly(PlatformDuopoly.Group First, PlatformDuopoly.Group Second)
{
    /// <summary>Prices of the symmetric equilibrium in closed form: cost and market power, less what the other group
    /// gains from one more member.</summary>
    /// <exception cref="InvalidOperationException">One platform would take everyone.</exception>
    public (double First, double Second) Prices
    {
        get
        {
            CheckShared();
            return (First.Cost + First.Travel - Second.Benefit, Second.Cost + Second.Travel - First.Benefit);
        }
    }

    /// <summary>Each platform's profit in the symmetric equilibrium.</summary>
    public double EquilibriumProfit =>
        (First.Travel + Second.Travel - First.Benefit - Second.Benefit) / 2;

    /// <summary>A platform's profit.</summary>
    /// <param name="own">Its prices to the two groups.</param>
    /// <param name="rival">The other's.</param>
    public double Profit((double First, double Second) own, (double First, double Second) rival)
    {
        // Shares are 1/2 + x and 1/2 + y, with t1 x = a1 y - (p1 - q1) / 2 and t2 y = a2 x - (p2 - q2) / 2.
        var (first, second) = ((rival.First - own.First) / 2, (rival.Second - own.Second) / 2);
        var determinant = First.Travel * Second.Travel - First.Benefit * Second.Benefit;
        var x = (Second.Travel * first + First.Benefit * second) / determinant;
        var y = (First.Travel * second + Second.Benefit * first) / determinant;
        return (own.First - First.Cost) * (0.5 + x) + (own.Second - Second.Cost) * (0.5 + y);
    }

    /// <summary>Prices that neither platform gains from leaving, found from profits alone: each answers the other in
    /// turn until nothing changes.</summary>
    /// <exception cref="ArithmeticException">The answers do not settle.</exception>
    public (double First, double Second) FindEquilibrium()
    {
        CheckShared();
        var prices = (First: First.Cost, Second: Second.Cost);
        for (var round = 0; round < 100_000; round++)
        {
            var answer = BestResponse(prices);
            var change = Math.Max(Math.Abs(answer.First - prices.First), Math.Abs(answer.Second - prices.Second));
            prices = answer;
            if (change < 1e-12)
            {
                return prices;
            }
        }

        throw new ArithmeticException("best responses do not settle");
    }

    /// <summary>The peak of the profit. It is quadratic in the prices, so that differences over steps of one give its
    /// derivatives without error.</summary>
    private (double First, double Second) BestResponse((double First, double Second) rival)
    {
        double At(double first, double second) => Profit((rival.First + first, rival.Second + second), rival);
        var here = At(0, 0);
        var (up, down, right, left) = (At(1, 0), At(-1, 0), At(0, 1), At(0, -1));
        var (slopeFirst, slopeSecond) = ((up - down) / 2, (right - left) / 2);
        var (bendFirst, bendSecond) = (up - 2 * here + down, right - 2 * here + left);
        var cross = (At(1, 1) - At(1, -1) - At(-1, 1) + At(-1, -1)) / 4;
        var determinant = bendFirst * bendSecond - cross * cross;
        return (
            rival.First - (bendSecond * slopeFirst - cross * slopeSecond) / determinant,
            rival.Second - (bendFirst * slopeSecond - cross * slopeFirst) / determinant);
    }

    private void CheckShared()
    {
        var benefit = First.Benefit + Second.Benefit;
        if (4 * First.Travel * Second.Travel <= benefit * benefit)
        {
            throw new InvalidOperationException(
                "one platform would take everyone: benefits are too large for the travel");
        }
    }

    /// <summary>One side of the market.</summary>
    /// <param name="Travel">Disutility of joining a platform at distance 1: how different the platforms are.</param>
    /// <param name="Benefit">To a member, of each member of the other group on its platform.</param>
    /// <param name="Cost">To the platform, of serving a member.</param>
    public sealed record Group(double Travel, double Benefit, double Cost);
}
