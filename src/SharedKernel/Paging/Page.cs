using System.Globalization;
using System.Text;
using System.Text.Json;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.SharedKernel.Paging;

/// <summary>A part of a list.</summary>
/// <param name="Items">At most <c>limit</c> of them.</param>
/// <param name="Next">The cursor of the next page, opaque; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

public static class Page
{
    /// <summary>Cuts a page out of <c>limit + 1</c> rows.</summary>
    public static Page<T> Of<T>(IReadOnlyList<T> rows, int limit, Func<T, string[]> cursor) =>
        rows.Count > limit ? new([.. rows.Take(limit)], Cursor.Write(cursor(rows[limit - 1]))) : new(rows, null);
}

/// <summary>The place in a sorted list where a page ended: the sort values of its last row.</summary>
public static class Cursor
{
    public static readonly Rule Unreadable = new(
        "bad-cursor",
        "The 'after' cursor is not one that this list gave.",
        "نشانگر «after» از این فهرست نیست."
    );

    public static string Write(params string[] values) =>
        Convert
            .ToBase64String(JsonSerializer.SerializeToUtf8Bytes(values))
            .Replace('+', '-')
            .Replace('/', '_')
            .TrimEnd('=');

    /// <summary>Reads a cursor; null stays null.</summary>
    /// <param name="text">What the client sent.</param>
    /// <param name="count">How many sort values this list has.</param>
    /// <exception cref="UnprocessableException">It is not a cursor of such a list.</exception>
    public static string[]? Read(string? text, int count)
    {
        if (text is null)
            return null;

        try
        {
            var base64 = text.Replace('-', '+').Replace('_', '/');
            var bytes = Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
            if (
                JsonSerializer.Deserialize<string[]>(Encoding.UTF8.GetString(bytes)) is { } values
                && values.Length == count
                && Array.TrueForAll(values, value => value is not null)
            )
                return values;
        }
        catch (Exception failure) when (failure is FormatException or JsonException) { }

        throw new UnprocessableException(Unreadable);
    }

    public static string Of(DateTime instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string Of(Guid id) => id.ToString();

    public static DateTime Instant(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant)
            ? instant
            : throw new UnprocessableException(Unreadable);

    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UnprocessableException(Unreadable);

    public static Guid Id(string text) =>
        Guid.TryParse(text, out var id) ? id : throw new UnprocessableException(Unreadable);
}
