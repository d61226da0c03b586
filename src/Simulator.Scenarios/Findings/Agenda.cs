using System.Collections.Immutable;

namespace Simulator.Scenarios.Findings;

/// <summary>What the pilots are to answer: every pillar, task, project and measure of the 14th Five-Year Plan for the
/// digital economy (国发〔2021〕29号; the count is that of the NDRC's questions and answers of January 2022), the presets,
/// and the ways in which such markets fail.</summary>
public static class Agenda
{
    /// <summary>In the sequence of the Plan, then presets, then failures.</summary>
    public static ImmutableArray<AgendaItem> Items { get; } =
    [
        new("P1", "Pillar: the value of data elements", "设计支柱：释放数据要素价值"),
        new("P2", "Pillar: quality and efficiency of industry", "设计支柱：产业提质增效"),
        new("P3", "Pillar: smooth economic circulation", "设计支柱：畅通经济循环"),
        new("P4", "Pillar: healthy development under regulation", "设计支柱：规范健康发展"),
        new("T1", "Task: digital infrastructure", "任务：优化升级数字基础设施"),
        new("T2", "Task: the role of data elements", "任务：充分发挥数据要素作用"),
        new("T3", "Task: digital transformation of industry", "任务：推进产业数字化转型"),
        new("T4", "Task: digital industries", "任务：加快推动数字产业化"),
        new("T5", "Task: digital public services", "任务：提升公共服务数字化水平"),
        new("T6", "Task: governance", "任务：健全数字经济治理体系"),
        new("T7", "Task: security", "任务：强化数字经济安全体系"),
        new("T8", "Task: international cooperation", "任务：拓展数字经济国际合作"),
        new("E1", "Project: network infrastructure", "工程：信息网络基础设施优化升级"),
        new("E2", "Project: data quality", "工程：数据质量提升"),
        new("E3", "Project: data-element market pilots", "工程：数据要素市场培育试点"),
        new("E4", "Project: transformation of key sectors", "工程：重点行业数字化转型提升"),
        new("E5", "Project: service ecosystem", "工程：数字化转型支撑服务生态培育"),
        new("E6", "Project: technological innovation", "工程：数字技术创新突破"),
        new("E7", "Project: new forms of business", "工程：数字经济新业态培育"),
        new("E8", "Project: digital social services", "工程：社会服务数字化提升"),
        new("E9", "Project: smart cities and digital villages", "工程：新型智慧城市和数字乡村建设"),
        new("E10", "Project: capacity to govern", "工程：数字经济治理能力提升"),
        new("E11", "Project: governance by many parties", "工程：多元协同治理能力提升"),
        new("M1", "Measure: coordination", "措施：加强统筹协调和组织实施"),
        new("M2", "Measure: funding", "措施：加大资金支持力度"),
        new("M3", "Measure: digital literacy", "措施：提升全民数字素养和技能"),
        new("M4", "Measure: pilots", "措施：实施试点示范"),
        new("M5", "Measure: monitoring and evaluation", "措施：强化监测评估"),
        new("preset-A", "Preset A: a ghost exchange", "预设 A：空转的交易所"),
        new("preset-B", "Preset B: trade led by filing", "预设 B：以备案为主的交易"),
        new("preset-C", "Preset C: capped prices of public data", "预设 C：公共数据价格上限"),
        new("preset-D", "Preset D: a block tariff", "预设 D：阶梯收费"),
        new("preset-E", "Preset E: data brokers", "预设 E：数据经纪人"),
        new("preset-F", "Preset F: fewer exchanges", "预设 F：交易所整合"),
        new("preset-G", "Preset G: computing in place", "预设 G：可信数据空间"),
        new("preset-H", "Preset H: a subsidy on volume", "预设 H：交易额补贴"),
        new("preset-I", "Preset I: registered or ambiguous titles", "预设 I：三权登记与权属不清"),
        new("preset-J", "Preset J: rules at the border", "预设 J：跨境规则"),
        new("preset-K", "Preset K: staggered pilots of known effect", "预设 K：已知效应的分批试点"),
        new("thin-trading", "Failure: thin trade on exchanges", "失灵：场内交易清淡"),
        new("fee-tipping-point", "Failure: fees past the tipping point", "失灵：费率越过临界点"),
        new("opaque-pricing", "Failure: opaque pricing", "失灵：价格不透明"),
        new("arrow-paradox", "Failure: no value seen before use", "失灵：阿罗信息悖论"),
        new("lemons", "Failure: lemons", "失灵：柠檬市场"),
        new("replication-and-resale", "Failure: copies and resale", "失灵：复制与转售"),
        new("dilution", "Failure: dilution among rivals", "失灵：价值稀释"),
        new("buyer-externality", "Failure: rivals' purchases hurt", "失灵：买方外部性"),
        new("privacy-externality", "Failure: data reveal others", "失灵：隐私外部性"),
        new("hoarding", "Failure: hoarding", "失灵：囤积与闲置"),
        new("version-arbitrage", "Failure: arbitrage between versions", "失灵：版本套利"),
        new("concentration", "Failure: concentration", "失灵：市场集中"),
        new("rights-ambiguity", "Failure: ambiguous rights", "失灵：权属不清"),
        new("breach-contagion", "Failure: contagious breaches", "失灵：泄露传染"),
        new("subsidy-gaming", "Failure: subsidies gamed", "失灵：骗取补贴"),
        new("metric-theatre", "Failure: metrics for show", "失灵：指标表演"),
        new("over-building", "Failure: too many exchanges", "失灵：交易所过度建设"),
        new("cold-start", "Failure: cold start and fragmentation", "失灵：冷启动与碎片化"),
        new("seldom-viable", "Failure: marketplaces that do not pay", "失灵：平台难以盈利"),
    ];

    /// <summary>The pillars, tasks, projects and measures of the Plan.</summary>
    public static ImmutableArray<AgendaItem> Plan { get; } =
        [.. Items.Where(item => item.Id is ['P' or 'T' or 'E' or 'M', >= '0' and <= '9', ..])];

    /// <summary>Null: no item has this id.</summary>
    public static AgendaItem? Find(string id) => Items.FirstOrDefault(item => item.Id == id);
}
