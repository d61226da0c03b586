namespace Simulator.Cli.Tests;

/// <summary>What came back from a command line.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    /// <summary>The output of a command that went well.</summary>
    public string Good
    {
        get
        {
            Assert.Equal("", Error);
            Assert.Equal(Cli.ExitCode.Done, ExitCode);
            return Output;
        }
    }

    /// <summary>The complaint about bad input, beside which nothing is printed.</summary>
    public string Complaint
    {
        get
        {
            Assert.Equal("", Output);
            Assert.Equal(Cli.ExitCode.BadInput, ExitCode);
            return Error;
        }
    }

    /// <summary>The message of a run that failed, beside which nothing is printed.</summary>
    public string Failure
    {
        get
        {
            Assert.Equal("", Output);
            Assert.Equal(Cli.ExitCode.Failed, ExitCode);
            return Error;
        }
    }
}
