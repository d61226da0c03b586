using System.CommandLine;

namespace Simulator.Cli.Commands;

/// <summary>An option that takes one of a few words, the first if it is not given.</summary>
internal sealed class ChoiceOption : Option<string>
{
    public ChoiceOption(string name, string description, params string[] choices)
        : base(name)
    {
        HelpName = string.Join('|', choices);
        Description = $"{description} [{choices[0]}]";
        DefaultValueFactory = _ => choices[0];
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !choices.Contains(token.Value))
            {
                result.AddError($"{name} {token.Value}: expected {string.Join(" or ", choices)}");
            }
        });
        CompletionSources.Add(_ => choices.Select(choice => new System.CommandLine.Completions.CompletionItem(choice)));
    }
}
