namespace Kanoon.Associations.Domain.Common;

/// <summary>Since when somebody answers for themselves. Born on 29 February, one comes of age on 28 February.</summary>
internal static class FullAge
{
    public const int Years = 18;

    public static DateOnly ReachedOn(DateOnly birthDate) => birthDate.AddYears(Years);

    public static bool IsReached(DateOnly birthDate, DateOnly on) => ReachedOn(birthDate) <= on;
}
