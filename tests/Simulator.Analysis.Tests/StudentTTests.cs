namespace Simulator.Analysis.Tests;

/// <summary>Critical values from the NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2.</summary>
public sealed class StudentTTests
{
    [Theory]
    [InlineData(0.95, 1, 12.706)]
    [InlineData(0.95, 2, 4.303)]
    [InlineData(0.95, 9, 2.262)]
    [InlineData(0.95, 30, 2.042)]
    [InlineData(0.99, 10, 3.169)]
    [InlineData(0.998, 5, 5.893)]
    public void Critical_values_are_those_of_the_tables(double confidence, double degreesOfFreedom, double expected) =>
        Assert.Equal(expected, StudentT.Critical(confidence, degreesOfFreedom), 3);

    [Fact]
    public void With_many_degrees_of_freedom_it_becomes_the_normal_distribution() =>
        Assert.Equal(1.959964, StudentT.Critical(0.95, 1e7), 5);

    [Fact]
    public void Beyond_its_critical_value_lies_the_probability_it_was_asked_for() =>
        Assert.Equal(0.05, StudentT.TwoSided(StudentT.Critical(0.95, 4), 4), 10);

    [Fact]
    public void A_confidence_of_one_is_refused() =>
        Assert.Contains("confidence", Assert.Throws<ArgumentOutOfRangeException>(
            () => StudentT.Critical(1, 4)).Message, StringComparison.Ordinal);
}
