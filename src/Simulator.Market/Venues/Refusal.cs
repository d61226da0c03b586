namespace Simulator.Market.Venues;

/// <summary>Why an order was refused.</summary>
public readonly record struct Refusal(byte Code)
{
    public static readonly Refusal NoMoney = new(0);
    public static readonly Refusal NoStock = new(1);
    public static readonly Refusal AbovePriceCap = new(2);
    public static readonly Refusal NotListed = new(3);
    public static readonly Refusal SoldOut = new(4);
    public static readonly Refusal NoSuchQuote = new(5);
    public static readonly Refusal NotTradedHere = new(6);
    public static readonly Refusal NoAdmissiblePrice = new(7);
    public static readonly Refusal NoSource = new(8);
    public static readonly Refusal VenueClosed = new(9);
    public static readonly Refusal OutOfScope = new(10);

    private static readonly string[] Names =
    [
        "no money", "no stock", "above price cap", "not listed", "sold out", "no such quote", "not traded here",
        "no admissible price", "no source", "venue closed", "out of scope",
    ];

    public static int Count => Names.Length;

    public override string ToString() => Names[Code];
}
