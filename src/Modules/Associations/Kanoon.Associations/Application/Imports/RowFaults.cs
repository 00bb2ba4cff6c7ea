using System.Globalization;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Imports;

/// <summary>What is the matter with a field, without what it says.</summary>
internal enum RowFault
{
    Missing,
    TooShort,
    TooLong,
    StrangeCharacters,
    NotTenDigits,
    CheckDigit,
    OfTheMember,
    UnderAge,
    NoMobile,
    NoDate,
    NoSuchDay,
    InFuture,
    TooLongAgo,
    Example,
    NoGuardian,
}

/// <summary>Why rows are wrong: told from what was typed, kept without it, and said in the reader's language.</summary>
internal static class RowFaults
{
    private const int FirstGregorianYear = 1700;

    /// <summary>The faults of a row as its report keeps them, <c>field:fault</c> parted by spaces.</summary>
    public static string Of(JudgedRow judged, DateOnly today)
    {
        var row = judged.Checked.Row;
        return judged.Outcome switch
        {
            RowOutcome.Wrong when ImportTemplate.IsExample(row) => Kept("", RowFault.Example),
            RowOutcome.Wrong => string.Join(
                ' ',
                judged.Checked.Wrong.Select(field => Kept(field, FaultOf(field, row, today)))
            ),
            RowOutcome.WaitsForGuardian when judged.Checked.Sound!.Guardian is null => Kept("", RowFault.NoGuardian),
            _ => "",
        };
    }

    /// <param name="kept">As <see cref="Of"/> gave them.</param>
    public static IReadOnlyList<(string Field, RowFault? Fault)> Read(string kept) =>
        [
            .. kept.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(one => one.Split(':', 2))
                .Select(one =>
                    (
                        one[0],
                        one.Length == 2 && Enum.TryParse<RowFault>(one[1], out var fault) ? fault : (RowFault?)null
                    )
                ),
        ];

    public static string Say(string field, RowFault? fault) =>
        fault is { } known
            ? Language.Pick($"{SheetHeadings.PersianOf(field)} {Persian(known)}", $"{field} {English(known)}")
            : Language.Pick(SheetHeadings.PersianOf(field), field);

    private static string Kept(string field, RowFault fault) => $"{field}:{fault}";

    private static RowFault FaultOf(string field, SheetRow row, DateOnly today) =>
        field switch
        {
            "fullName" => OfName(row.FullName),
            "guardianName" => OfName(row.GuardianName),
            "nationalCode" => OfCode(row.NationalCode),
            "guardianCode" => OfGuardiansCode(row),
            "birthDate" => OfBirthDate(row.BirthDate, today),
            "mobile" => OfMobile(row.Mobile),
            _ => OfMobile(row.GuardianMobile),
        };

    private static RowFault OfName(string name) =>
        PersianText.Clean(name).Length switch
        {
            0 => RowFault.Missing,
            < 3 => RowFault.TooShort,
            > Lengths.Person => RowFault.TooLong,
            _ => RowFault.StrangeCharacters,
        };

    // Eight or nine digits are those of a code whose zeros in front a spreadsheet dropped.
    private static RowFault OfCode(string code)
    {
        var typed = Latin(code);
        return typed.Length == 0 ? RowFault.Missing
            : typed.Length is >= 8 and <= 10 && typed.All(char.IsAsciiDigit) ? RowFault.CheckDigit
            : RowFault.NotTenDigits;
    }

    // A code that is one is wrong where it is the member's, or a minor's.
    private static RowFault OfGuardiansCode(SheetRow row) =>
        !NationalCode.TryParse(row.GuardianCode, out var guardian) ? OfCode(row.GuardianCode)
        : NationalCode.TryParse(row.NationalCode, out var member) && guardian == member ? RowFault.OfTheMember
        : RowFault.UnderAge;

    // A number that is one is wrong only where it is the member's.
    private static RowFault OfMobile(string mobile) =>
        mobile.Length == 0 ? RowFault.Missing
        : MobileNumber.IsValid(CheckedRow.WithZero(mobile)) ? RowFault.OfTheMember
        : RowFault.NoMobile;

    private static RowFault OfBirthDate(string typed, DateOnly today)
    {
        var latin = Latin(typed);
        var parts = latin
            .Split('/', '-')
            .Select(part =>
                int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
            )
            .ToArray();
        if (latin.Length == 0)
            return RowFault.Missing;
        if (parts is not [>= 1000 and <= 9999 and var year, >= 1 and <= 12 and var month, >= 1 and <= 31 and var day])
            return RowFault.NoDate;
        if (year > FirstGregorianYear && day > DateTime.DaysInMonth(year, month))
            return RowFault.NoSuchDay;
        return CheckedRow.DayOf(typed) is not { } date ? RowFault.NoSuchDay
            : date > today ? RowFault.InFuture
            : RowFault.TooLongAgo;
    }

    private static string Latin(string typed) =>
        Digits.ToLatin(string.Concat(typed.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format))).Trim();

    private static string Persian(RowFault fault) =>
        fault switch
        {
            RowFault.Missing => "خالی است",
            RowFault.TooShort => "بیش از اندازه کوتاه است",
            RowFault.TooLong => Digits.ToPersian($"بیش از {Lengths.Person} نویسه است"),
            RowFault.StrangeCharacters => "نویسه‌هایی دارد که در نام نمی‌آید",
            RowFault.NotTenDigits => "ده رقم نیست",
            RowFault.CheckDigit => "رقم کنترل درستی ندارد",
            RowFault.OfTheMember => "از آنِ خود عضو است",
            RowFault.UnderAge => "از آنِ کسی زیر ۱۸ سال است",
            RowFault.NoMobile => "شمارهٔ تلفن همراه ایران نیست",
            RowFault.NoDate => "تاریخ نیست؛ آن را مانند ۱۳۷۰/۰۵/۱۲ بنویسید",
            RowFault.NoSuchDay => "روزی است که آن ماه ندارد",
            RowFault.InFuture => "در آینده است",
            RowFault.TooLongAgo => "پیش از سال ۱۹۰۰ میلادی است",
            _ => "نادرست است",
        };

    private static string English(RowFault fault) =>
        fault switch
        {
            RowFault.Missing => "is empty",
            RowFault.TooShort => "is too short",
            RowFault.TooLong => $"has more than {Lengths.Person} characters",
            RowFault.StrangeCharacters => "has characters that a name does not have",
            RowFault.NotTenDigits => "does not have ten digits",
            RowFault.CheckDigit => "has a wrong check digit",
            RowFault.OfTheMember => "is the member's own",
            RowFault.UnderAge => "is that of somebody under 18",
            RowFault.NoMobile => "is not an Iranian mobile number",
            RowFault.NoDate => "is not a date; write it as 1370/05/12 or 1991-08-03",
            RowFault.NoSuchDay => "is a day that the month does not have",
            RowFault.InFuture => "lies in the future",
            RowFault.TooLongAgo => "lies before 1900",
            _ => "is wrong",
        };
}
