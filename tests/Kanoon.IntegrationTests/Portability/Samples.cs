using System.Collections;
using System.Reflection;
using Kanoon.SharedKernel.Paging;

namespace Kanoon.IntegrationTests.Portability;

/// <summary>Makes plausible values of any type by its constructor, so that nobody lists queries by hand.</summary>
internal static class Samples
{
    public const string Text = "نمونه";
    public static readonly Guid Id = Guid.Parse("01930000-0000-7000-8000-000000000001");
    public static readonly DateTime Instant = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = DateOnly.FromDateTime(Instant);
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>What sort values a cursor of some list may hold.</summary>
    private static readonly string[] SortValues = [Text, Id.ToString(), Cursor.Of(Instant), Cursor.Of(Day), "1"];

    /// <summary>Cursors of one to three sort values in every mixture; one of them fits any list.</summary>
    public static IEnumerable<string> Cursors() =>
        Mixtures(1).Concat(Mixtures(2)).Concat(Mixtures(3)).Select(values => Cursor.Write([.. values]));

    /// <param name="type">Anything with a value of its own, or a constructor that takes such.</param>
    /// <param name="bare">Whether what may be null is null.</param>
    /// <param name="given">Values for some parameters, by name.</param>
    public static object? Of(Type type, bool bare = false, IReadOnlyDictionary<string, object>? given = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return Text;
        if (type == typeof(Guid))
            return Id;
        if (type == typeof(DateTime))
            return Instant;
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffset(Instant);
        if (type == typeof(DateOnly))
            return Day;
        if (type == typeof(TimeOnly))
            return new TimeOnly(8, 0);
        if (type == typeof(byte[]))
            return new byte[] { 1 };
        if (type == typeof(Stream))
            return new MemoryStream([1]);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (type.IsPrimitive || type == typeof(decimal))
            return type == typeof(bool) || type == typeof(char)
                ? Activator.CreateInstance(type)
                : Convert.ChangeType(1, type);
        return ListOf(type, bare) ?? Made(type, bare, given);
    }

    private static object? ListOf(Type type, bool bare)
    {
        if (!typeof(IEnumerable).IsAssignableFrom(type))
            return null;
        if (type.IsGenericType && type.GetGenericArguments() is [var key, var value])
            return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value));

        var item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Of(item, bare), 0);
        return type.IsAssignableFrom(items.GetType()) ? items : Activator.CreateInstance(type, items);
    }

    private static object? Made(Type type, bool bare, IReadOnlyDictionary<string, object>? given)
    {
        var constructor = type.GetConstructors()
            .OrderByDescending(made => made.GetParameters().Length)
            .FirstOrDefault();
        return constructor?.Invoke([
            .. constructor.GetParameters().Select(parameter => Argument(parameter, bare, given)),
        ]);
    }

    private static object? Argument(ParameterInfo parameter, bool bare, IReadOnlyDictionary<string, object>? given)
    {
        if (given?.GetValueOrDefault(parameter.Name!) is { } value)
            return value;
        var mayBeNull = Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        return bare && mayBeNull ? null : Of(parameter.ParameterType, bare);
    }

    private static IEnumerable<IEnumerable<string>> Mixtures(int count) =>
        count == 0
            ?
            [
                [],
            ]
            : SortValues.SelectMany(value => Mixtures(count - 1).Select(rest => rest.Prepend(value)));
}
