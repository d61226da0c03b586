using System.CommandLine;

var root = new RootCommand("A laboratory for data-element markets.");
return root.Parse(args).Invoke();
