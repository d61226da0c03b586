using System.Collections.Frozen;
using Simulator.Scenarios;

namespace Simulator.Cli.Text;

/// <summary>What people call the metrics and units.</summary>
internal static class Glossary
{
    private static readonly FrozenDictionary<string, Localized> words = new Dictionary<string, Localized>
    {
        ["allocative-efficiency"] = new("Allocative efficiency", "配置效率"),
        ["best-ask"] = new("Best ask", "最优卖价"),
        ["best-bid"] = new("Best bid", "最优买价"),
        ["channel-share-filed"] = new("Share filed with an exchange", "场外签约备案占比"),
        ["channel-share-illicit"] = new("Share on the black market", "黑市占比"),
        ["channel-trades-illicit"] = new("Trades on the black market", "黑市成交笔数"),
        ["channel-share-matched"] = new("Share matched on an exchange", "场内撮合占比"),
        ["channel-share-otc"] = new("Share over the counter", "场外交易占比"),
        ["channel-trades-filed"] = new("Trades filed with an exchange", "备案成交笔数"),
        ["channel-trades-matched"] = new("Trades matched on an exchange", "场内成交笔数"),
        ["channel-trades-otc"] = new("Trades over the counter", "场外成交笔数"),
        ["concentration-ratio"] = new("Share of the largest sellers", "最大供方收入占比"),
        ["consumer-surplus"] = new("Consumer surplus", "买方剩余"),
        ["conversion-rate"] = new("Conversion rate", "成交转化率"),
        ["entered-share"] = new("Share that takes part", "参与者占比"),
        ["external-cost"] = new("External cost", "外部成本"),
        ["data-concentration-exchange-value"] = new("Concentration of exchanges", "交易所集中度"),
        ["data-count-budget-paid"] = new("Public money for exchanges", "交易所财政拨款"),
        ["data-count-closures"] = new("Exchanges wound up", "关停的交易所"),
        ["data-count-commission-paid"] = new("Commissions and fees of exchanges", "交易所佣金与收费"),
        ["data-count-exchange-cost"] = new("Cost of exchanges", "交易所运营成本"),
        ["data-count-exchange-deals"] = new("Deals on exchanges", "交易所成交笔数"),
        ["data-count-exchange-listings"] = new("Listings on exchanges", "交易所挂牌数"),
        ["data-count-exchange-profit"] = new("Profit of exchanges before public money", "交易所利润(不含拨款)"),
        ["data-count-mergers"] = new("Exchanges merged", "合并的交易所"),
        ["data-count-open-exchanges"] = new("Open exchanges", "营业的交易所"),
        ["data-count-applications"] = new("Applications for listing", "挂牌申请数"),
        ["data-count-breaches"] = new("Breaches", "数据泄露事件"),
        ["data-count-declared-value"] = new("Volume that exchanges declare", "交易所申报成交额"),
        ["data-count-fines"] = new("Fines", "罚款"),
        ["data-count-leaks"] = new("Leaks", "泄露次数"),
        ["data-count-subjects-exposed"] = new("People exposed", "受影响个人信息主体"),
        ["data-count-subsidy-paid"] = new("Subsidies beside the terms of trade", "专项补贴支出"),
        ["data-count-verified-value"] = new("Volume on exchanges, verified", "核实的场内成交额"),
        ["data-count-waiting"] = new("Applications waiting", "排队申请数"),
        ["data-count-wash-trades"] = new("Wash trades", "虚假交易笔数"),
        ["data-ratio-admissions-applications"] = new("Share of applications admitted", "挂牌通过率"),
        ["data-ratio-break-evens-exchange-periods"] = new("Share of periods that pay for themselves", "收支平衡期占比"),
        ["data-ratio-commission-paid-exchange-cost"] = new("Cost covered by commissions", "佣金覆盖成本比例"),
        ["data-ratio-declared-value-target-value"] = new("Declared volume to target", "申报额完成目标比例"),
        ["data-ratio-exchange-deals-open-exchanges"] = new("Deals per exchange and period", "每所每期成交笔数"),
        ["data-ratio-violations-deliveries"] = new("Violations per trade", "违规率"),
        ["data-ratio-border-trades-deliveries"] = new("Share of trades across the border", "跨境交易笔数占比"),
        ["data-ratio-border-value-lawful-value"] = new("Share of value across the border", "跨境交易额占比"),
        ["data-ratio-compliance-cost-deliveries"] = new("Compliance cost per trade", "每笔合规成本"),
        ["data-ratio-detections-violations"] = new("Violations detected", "违规查获率"),
        ["data-ratio-disputes-deliveries"] = new("Disputes per trade", "纠纷率"),
        ["data-ratio-exposures-breaches"] = new("Copies exposed per breach", "每次事件波及副本数"),
        ["data-ratio-misjudgments-resolutions"] = new("Disputes decided wrongly", "错判率"),
        ["data-ratio-periods-to-list-admissions"] = new("Time to list", "挂牌耗时"),
        ["data-ratio-periods-to-resolve-resolutions"] = new("Time to resolve a dispute", "纠纷解决耗时"),
        ["data-ratio-periods-to-trade-first-trades"] = new("Time to the first trade", "首次成交耗时"),
        ["data-ratio-price-log-micros-deliveries"] = new("Log price per worth", "相对价格(对数)"),
        ["data-ratio-price-spread-micros-deliveries"] = new("Spread of log prices", "价格离散度(对数)"),
        ["data-ratio-quality-micros-deliveries"] = new("Log quality traded", "成交质量(对数)"),
        ["data-ratio-region-trades-deliveries"] = new("Share of trades between regions", "跨区域交易占比"),
        ["data-ratio-repeat-purchases-deliveries"] = new("Share of repeat purchases", "复购占比"),
        ["data-ratio-subsidy-paid-verified-value"] = new("Subsidy per yuan verified", "每元核实成交额的补贴"),
        ["data-ratio-wash-value-declared-value"] = new("Made-up share of declared volume", "申报额虚假占比"),
        ["detections"] = new("Violations detected", "查获的违规交易"),
        ["disclosed-share"] = new("Share of hidden qualities disclosed", "已披露质量的产品占比"),
        ["fee-revenue"] = new("Fee revenue", "平台费收入"),
        ["fines"] = new("Fines", "罚款"),
        ["gini"] = new("Gini of providers' revenue", "供方收入基尼系数"),
        ["herfindahl"] = new("Concentration (Herfindahl)", "集中度(赫芬达尔指数)"),
        ["last-price"] = new("Last price", "最新成交价"),
        ["lerner"] = new("Lerner index", "勒纳指数"),
        ["listed-products"] = new("Products on offer", "挂牌产品数"),
        ["maximum-surplus"] = new("Largest possible gains from trade", "最大可能交易剩余"),
        ["mean-price"] = new("Mean price", "平均成交价"),
        ["mean-quality"] = new("Mean quality traded", "成交产品平均质量"),
        ["mean-to-median"] = new("Mean to median price", "均价与中位价之比"),
        ["median-price"] = new("Median price", "中位成交价"),
        ["orders-submitted"] = new("Orders submitted", "申报笔数"),
        ["outlay"] = new("Resources used up", "资源耗费"),
        ["participation-rate"] = new("Participation rate", "参与率"),
        ["price-dispersion"] = new("Price dispersion", "价格离散度"),
        ["price-range"] = new("Price range", "价格极差比"),
        ["producer-surplus"] = new("Producer surplus", "供方剩余"),
        ["realized-surplus"] = new("Gains from trade", "实现的交易剩余"),
        ["refused-share"] = new("Share of orders refused", "申报被拒比例"),
        ["resting-asks"] = new("Asks left in the book", "未成交卖单"),
        ["resting-bids"] = new("Bids left in the book", "未成交买单"),
        ["revenue"] = new("Revenue", "收入"),
        ["smith-alpha"] = new("Smith's alpha", "斯密斯α(成交价偏离均衡价)"),
        ["subsidy-outlay"] = new("Subsidy outlay", "补贴支出"),
        ["tax-revenue"] = new("Tax revenue", "税费收入"),
        ["trades"] = new("Trades", "成交笔数"),
        ["trades-per-participant"] = new("Trades per participant", "人均成交笔数"),
        ["trading-volume"] = new("Trading volume", "成交额"),
        ["transaction-outlay"] = new("Transaction costs", "交易费用"),
        ["volume-per-period"] = new("Trading volume a period", "每期成交额"),
        ["welfare"] = new("Social welfare", "社会福利"),
        ["CNY"] = new("CNY", "元"),
        ["1"] = new("", ""),
        ["cases"] = new("cases", "件"),
        ["periods"] = new("periods", "期"),
        ["periods per cases"] = new("periods", "期"),
        ["CNY per cases"] = new("CNY", "元"),
        ["1 per cases"] = new("", ""),
        ["contracts"] = new("contracts", "份合同"),
        ["orders"] = new("orders", "笔申报"),
        ["products"] = new("products", "个产品"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word itself if there is no better one; of revenue-sellers, the label of revenue and then
    /// sellers.</summary>
    public static string Of(string word, Language language)
    {
        for (var end = word.Length; end > 0; end = word.LastIndexOf('-', end - 1))
        {
            if (words.TryGetValue(word[..end], out var label))
            {
                return end == word.Length ? language.Pick(label) : $"{language.Pick(label)} ({word[(end + 1)..]})";
            }
        }

        return word;
    }
}
