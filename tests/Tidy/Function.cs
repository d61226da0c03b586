namespace Simulator.Tidy;

/// <summary>A method, constructor, operator, accessor or local function, as it is measured.</summary>
internal sealed record Function(string Name, int FirstLine, int LineCount, int ParameterCount);
