namespace Simulator.Analysis.Evaluation;

/// <summary>A way to say whether an estimate could be chance.</summary>
public interface IInference
{
    Reading Judge(Trial trial);
}
