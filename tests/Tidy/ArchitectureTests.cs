namespace Simulator.Tidy;

/// <summary>The arrows between projects, asserted on what the compiler made of them.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<string> Projects => [.. Repository.SourceProjects];

    public static TheoryData<string> ProjectsBelowTheRoots =>
        [.. Repository.SourceProjects.Where(project => !Layer.Of(project).IsCompositionRoot)];

    public static TheoryData<string> PureProjects => ["Simulator.Market", "Simulator.Analysis"];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_the_design_allows_it(string project)
    {
        var layer = Layer.Of(project);
        Report.None($"{project} may not refer to",
            BuiltAssembly.Named(project).References.Where(reference => !layer.Allows(reference)));
    }

    [Fact]
    public void No_project_refers_to_a_composition_root() =>
        Report.None("A composition root is referred to by",
            from project in Repository.SourceProjects
            from reference in BuiltAssembly.Named(project).References
            where Layer.All.Any(layer => layer.Project == reference && layer.IsCompositionRoot)
            select $"{project} -> {reference}");

    [Theory, MemberData(nameof(ProjectsBelowTheRoots))]
    public void Nothing_below_the_composition_roots_prints_or_reads_a_clock(string project) =>
        Report.None($"{project} reaches for the console or a clock through", Outside.ConsoleAndClocks(project));

    [Theory, MemberData(nameof(PureProjects))]
    public void The_model_and_its_analysis_touch_no_file_process_network_or_thread(string project) =>
        Report.None($"{project} is pure, but uses", Outside.World(project));

    [Theory, MemberData(nameof(PureProjects))]
    public void The_model_and_its_analysis_hold_no_static_state_that_changes(string project) =>
        Report.None($"{project} holds mutable static", BuiltAssembly.Named(project).MutableStatics);

    [Fact]
    public void Actors_take_time_from_messages_and_never_from_a_scheduler() =>
        Report.None("Simulator.Engine schedules through",
            BuiltAssembly.Named("Simulator.Engine").MemberReferences.Where(member =>
                member.StartsWith("Akka.Actor.", StringComparison.Ordinal)
                && member.Contains("Schedule", StringComparison.Ordinal)));
}
