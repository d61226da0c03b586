using Simulator.Market.Goods;
using Simulator.Market.Rights;

namespace Simulator.Market.Tests.Rights;

public sealed class EntitlementRegisterTests
{
    [Fact]
    public void An_exclusive_license_is_not_sold_a_second_time()
    {
        var register = new EntitlementRegister();
        var product = new Product { CopiesLeft = new Exclusive().Copies };
        register.Issue(ref product, 7, holder: 1, period: 0, term: null);

        var fault = Assert.Throws<RightsViolatedException>(() => register.Issue(ref product, 7, 2, 3, null));
        Assert.Equal((7, 2, 3), (fault.Product, fault.Holder, fault.Period));
        Assert.True(register.Holds(7, 1, 1_000_000));
        Assert.False(register.Holds(7, 2, 3));
    }

    [Fact]
    public void A_product_counts_as_sold_once_and_a_standardized_good_never()
    {
        var register = new EntitlementRegister();
        var product = new Product { Provider = 3, CopiesLeft = int.MaxValue };
        var good = new Product { Provider = -1, CopiesLeft = int.MaxValue };
        register.Issue(ref product, 0, 1, period: 0, term: null);
        register.Issue(ref product, 0, 2, period: 0, term: null);
        register.Issue(ref good, 1, 1, period: 0, term: null);
        Assert.Equal(1, register.ProductsSold);
    }

    [Fact]
    public void A_term_ends_and_a_later_sale_extends_it()
    {
        var register = new EntitlementRegister();
        var product = new Product { CopiesLeft = new NonExclusive().Copies };
        register.Issue(ref product, 0, 1, period: 2, term: 3);

        Assert.True(register.Holds(0, 1, 5));
        Assert.False(register.Holds(0, 1, 6));
        register.Issue(ref product, 0, 1, period: 4, term: 3);
        Assert.True(register.Holds(0, 1, 7));
        Assert.Equal((2, int.MaxValue), (product.Sold, product.CopiesLeft));
    }
}
