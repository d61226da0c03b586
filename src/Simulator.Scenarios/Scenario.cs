using System.Collections.Immutable;
using Simulator.Analysis.Evaluation;
using Simulator.Market;
using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Theory;

namespace Simulator.Scenarios;

/// <summary>A market that a file describes, and what a run needs beside it.</summary>
/// <param name="Name">Of the file, without extension.</param>
/// <param name="Title">For people.</param>
/// <param name="Purpose">The question it answers.</param>
/// <param name="Seed">Of all random streams.</param>
/// <param name="Replications">How many runs with streams of their own.</param>
/// <param name="Design">The market.</param>
/// <param name="Evaluation">How its pilot is evaluated; null: it is not.</param>
/// <param name="Parameters">Those in use, by name.</param>
/// <param name="Resolved">The whole scenario as one canonical JSON text, without <c>extends</c> and with the values
/// that were set: <see cref="ScenarioFile.Parse"/> reads it back.</param>
/// <param name="Fingerprint">Hexadecimal hash of what determines the result, apart from the seed: equal fingerprints
/// are equal markets, however they are written and whatever they are called.</param>
/// <param name="Theory">The published result that the file reproduces, if it does; <paramref name="Resolved"/>, whose
/// values may be others, says nothing of it.</param>
/// <param name="Finding">What the file changes against another, if it says so; nor does <paramref name="Resolved"/> say
/// it.</param>
public sealed record Scenario(
    string Name,
    Localized Title,
    Localized Purpose,
    ulong Seed,
    int Replications,
    MarketDesign Design,
    PilotEvaluation? Evaluation,
    ImmutableArray<Parameter> Parameters,
    string Resolved,
    string Fingerprint,
    TheoryClaim? Theory,
    Finding? Finding);
