using System.Globalization;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Members;
using Kanoon.Persian;

namespace Kanoon.Associations.Application.Imports;

/// <summary>What a row says, where all of it is right.</summary>
internal sealed record SoundRow(
    string FullName,
    NationalCode Code,
    MobileNumber Mobile,
    DateOnly BirthDate,
    SoundGuardian? Guardian
);

internal sealed record SoundGuardian(string FullName, NationalCode Code, MobileNumber Mobile, bool Signed);

/// <summary>A row, judged by itself.</summary>
/// <param name="Sound">Null where something is wrong.</param>
/// <param name="Wrong">The fields that are wrong, as the template names them; none where the row as a whole is.</param>
internal sealed record CheckedRow(SheetRow Row, SoundRow? Sound, IReadOnlyList<string> Wrong)
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    public static CheckedRow Of(SheetRow row, DateOnly today)
    {
        if (ImportTemplate.IsExample(row))
            return new(row, null, []);
        var wrong = new List<string>();
        var name = Checked(PersonName.IsOne(row.FullName), "fullName", wrong) ? PersianText.Clean(row.FullName) : "";
        if (!NationalCode.TryParse(row.NationalCode, out var code))
            wrong.Add("nationalCode");
        if (!MobileNumber.TryParse(WithZero(row.Mobile), out var mobile))
            wrong.Add("mobile");
        var birthDate = DayOf(row.BirthDate);
        Checked(birthDate >= Earliest && birthDate <= today, "birthDate", wrong);
        var isMinor = birthDate is { } born && !FullAge.IsReached(born, today);
        var guardian = isMinor && row.NamesGuardian() ? GuardianOf(row, code, mobile, wrong) : null;
        return wrong.Count == 0
            ? new(row, new(name, code, mobile, birthDate!.Value, guardian), [])
            : new(row, null, wrong);
    }

    private static SoundGuardian? GuardianOf(SheetRow row, NationalCode member, MobileNumber own, List<string> wrong)
    {
        Checked(PersonName.IsOne(row.GuardianName), "guardianName", wrong);
        if (!NationalCode.TryParse(row.GuardianCode, out var code) || code == member)
            wrong.Add("guardianCode");
        if (!MobileNumber.TryParse(WithZero(row.GuardianMobile), out var mobile))
            wrong.Add("guardianMobile");
        else if (mobile == own)
            wrong.Add("guardianMobile");
        return new(PersianText.Clean(row.GuardianName), code, mobile, row.GuardianSigned);
    }

    /// <summary>A day in the Jalali or the Gregorian calendar, told apart by the year; null for anything else.</summary>
    public static DateOnly? DayOf(string typed)
    {
        var latin = Digits.ToLatin(typed).Trim();
        if (
            DateOnly.TryParseExact(
                latin,
                ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d", "yyyy/M/d"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var gregorian
            )
            && gregorian.Year > 1700
        )
            return gregorian;
        return JalaliDate.TryParse(latin.Replace('-', '/'), out var jalali) ? jalali.ToDateOnly() : null;
    }

    // A spreadsheet takes a number for one, and drops the zero in front.
    public static string WithZero(string mobile) =>
        Digits.ToLatin(mobile).Trim() is { Length: 10 } bare && bare[0] == '9' ? $"0{bare}" : mobile;

    private static bool Checked(bool holds, string field, List<string> wrong)
    {
        if (!holds)
            wrong.Add(field);
        return holds;
    }
}
