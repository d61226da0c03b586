using Simulator.Cli;

using var interruption = new Interruption();
return CommandLine.Invoke(args, Terminal.OfProcess(interruption.Token));
