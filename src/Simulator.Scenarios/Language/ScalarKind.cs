namespace Simulator.Scenarios.Language;

/// <summary>What a scalar is, by how it was written.</summary>
internal enum ScalarKind
{
    /// <summary>Quoted, or plain and nothing else.</summary>
    Text,

    /// <summary>Plain, and reads as a number (which may be infinite or NaN).</summary>
    Number,

    /// <summary>Plain <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A key without a value.</summary>
    Empty,
}
