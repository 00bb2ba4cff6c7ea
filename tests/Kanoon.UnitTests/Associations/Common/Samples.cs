using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.People;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Associations.Common;

/// <summary>Days, people and rules that every folder here speaks of.</summary>
internal static class Samples
{
    /// <summary>A Monday.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Yesterday = Today.AddDays(-1);
    public static readonly DateOnly Tomorrow = Today.AddDays(1);

    public static readonly Guid Officer = Guid.CreateVersion7();
    public static readonly Guid OtherOfficer = Guid.CreateVersion7();

    public static readonly WorkingCalendar Calendar = new([], thursdayIsOff: false);
    public static readonly OfficeClock Clock = OfficeClock.Running(Calendar, Today, 10);
    public static readonly OfficeClock StoppedClock = OfficeClock.Stopped(4);

    /// <summary>The defaults.</summary>
    public static readonly OfficeRules Rules = RulesWith();

    public static readonly Place Home = new(6, 60101, "خیابان کارگر، پلاک ۱۲", "1417614411");

    public static OfficeRules RulesWith(params (RuleName Name, long Value)[] values) =>
        OfficeRules.Of(
            values.Select(rule =>
                OfficeRule.Set(rule.Name, rule.Value, Today, new Setting(null, Now, "آزمون"), dayIsFree: true)
            ),
            Today
        );

    /// <summary>Somebody of their own for each number; what would be protected says itself.</summary>
    public static NamedPerson PersonOf(int number, string fullName) =>
        new(PersonIdOf(number), fullName, MobileOf(number).Value, $"hash of {MobileOf(number).Value}");

    public static Guid PersonIdOf(int number) => Guid.Parse($"01930000-0000-7000-8000-{number:D12}");

    /// <summary>A valid code of its own for each number.</summary>
    public static NationalCode NationalCodeOf(int number)
    {
        var nine = (100_000_001 + number).ToString();
        var rest = nine.Select((digit, index) => (digit - '0') * (10 - index)).Sum() % 11;
        return NationalCode.TryParse($"{nine}{(rest < 2 ? rest : 11 - rest)}", out var code)
            ? code
            : throw new ArgumentOutOfRangeException(nameof(number));
    }

    public static MobileNumber MobileOf(int number) =>
        MobileNumber.TryParse($"0912{number:D7}", out var mobile)
            ? mobile
            : throw new ArgumentOutOfRangeException(nameof(number));
}
