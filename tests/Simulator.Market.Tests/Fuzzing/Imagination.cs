using System.Collections.Immutable;
using System.Reflection;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Fuzzing;

/// <summary>Makes up parts of a market from the parameters of their constructors: whatever is added to the catalog is
/// made up too.</summary>
/// <param name="seed">Equal seeds make equal parts.</param>
/// <param name="venues">Names to choose from.</param>
/// <param name="regions">Names to choose from.</param>
internal sealed class Imagination(ulong seed, ImmutableArray<string> venues, ImmutableArray<string> regions)
{
    private const int MostTries = 200;

    private RandomStream _stream = new(seed, 0, 0, Purpose.Decision);

    /// <summary>Every concrete kind of a family.</summary>
    public static ImmutableArray<Type> KindsOf<T>() =>
        [.. typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>So many parts of a family, of any kinds.</summary>
    public ImmutableArray<T> Several<T>(int most)
    {
        var kinds = KindsOf<T>();
        return [.. Enumerable.Range(0, Whole(0, most)).Select(_ => (T)Make(kinds[Whole(0, kinds.Length - 1)]))];
    }

    /// <summary>A part that its constructor accepts.</summary>
    public object Make(Type type)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            try
            {
                return Bind(Construct(type));
            }
            catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
            {
                // Not every combination means something: try another.
            }
        }

        throw new InvalidOperationException($"no {type.Name} could be made up in {MostTries} attempts");
    }

    private object Construct(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(each => each.GetParameters().Length)!;
        var values = constructor.GetParameters().Select(parameter =>
            parameter.HasDefaultValue && Chance(0.4) ? parameter.DefaultValue : Value(parameter.ParameterType));
        return constructor.Invoke([.. values]);
    }

    /// <summary>Ties a part to a time and to places, if it can be.</summary>
    private object Bind(object part)
    {
        foreach (var property in part.GetType().GetProperties().Where(each => each.CanWrite))
        {
            object? value = (property.Name, property.PropertyType) switch
            {
                ("From", _) when Chance(0.3) => Markets.Start.AddDays(Whole(0, 10)),
                ("Until", _) when Chance(0.3) => Markets.Start.AddDays(Whole(12, 25)),
                ("Venues", { } type) when type == typeof(ImmutableArray<string>?) && Chance(0.3) => Some(venues),
                ("Regions", { } type) when type == typeof(ImmutableArray<string>?) && Chance(0.3) => Some(regions),
                _ => null,
            };
            if (value is not null)
            {
                property.SetValue(part, value);
            }
        }

        return part;
    }

    private object? Value(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type == typeof(bool) ? Chance(0.5)
            : type == typeof(int) ? Whole(0, Chance(0.5) ? 3 : 50)
            : type == typeof(long) ? (long)Whole(0, 1_000)
            : type == typeof(double) ? Number()
            : type == typeof(float) ? (float)Number()
            : type == typeof(string) ? venues[Whole(0, venues.Length - 1)]
            : type == typeof(Money) ? Money.FromAmount(Chance(0.2) ? 0 : 300 * _stream.NextUniform())
            : type == typeof(Distribution) ? new Uniform(0, Number() + 0.1)
            : type.IsEnum ? Enum.GetValues(type).GetValue(Whole(0, Enum.GetValues(type).Length - 1))
            : type == typeof(ImmutableArray<string>) ? Some(venues)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                ? ListOf(type.GenericTypeArguments[0])
            : type.IsAbstract ? Make(Any(type))
            : Make(type);
    }

    private object ListOf(Type item)
    {
        var values = Array.CreateInstance(item, Whole(1, 4));
        for (var index = 0; index < values.Length; index++)
        {
            values.SetValue(Value(item), index);
        }

        return typeof(ImmutableArray).GetMethods().First(method => method.Name == nameof(ImmutableArray.Create)
                && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [values])!;
    }

    private Type Any(Type family)
    {
        Type[] kinds = [.. family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract)];
        return kinds[Whole(0, kinds.Length - 1)];
    }

    private ImmutableArray<string> Some(ImmutableArray<string> names)
    {
        var some = names.Where(_ => Chance(0.5)).ToImmutableArray();
        return some.IsEmpty ? [names[0]] : some;
    }

    private double Number() => _stream.NextUniform() switch
    {
        < 0.15 => 0,
        < 0.3 => 1,
        < 0.8 => _stream.NextUniform(),
        _ => 20 * _stream.NextUniform(),
    };

    private bool Chance(double probability) => _stream.NextUniform() < probability;

    private int Whole(int least, int most) => least + (int)_stream.NextBounded(most - least + 1);
}
