using Kanoon.Persian;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Imports;

/// <summary>Reads a spreadsheet or CSV as texts, row by row.</summary>
internal interface ISheetReader
{
    /// <summary>The rows of the first sheet that is not hidden, the headings first; a cell that is empty is an empty text.</summary>
    /// <exception cref="UnprocessableException">It is neither, holds macros, or is too large.</exception>
    IEnumerable<IReadOnlyList<string>> Read(Stream content);
}

/// <summary>A row as it was typed.</summary>
/// <param name="Number">As the spreadsheet numbers it: the headings are row 1.</param>
/// <param name="SameAs">The row in which the same national code stands first; null where it is the first.</param>
internal sealed record SheetRow(
    int Number,
    string FullName,
    string NationalCode,
    string Mobile,
    string BirthDate,
    string GuardianName,
    string GuardianCode,
    string GuardianMobile,
    bool GuardianSigned,
    int? SameAs
)
{
    /// <summary>Whether anything is said of a guardian, be it only half.</summary>
    public bool NamesGuardian() =>
        GuardianName.Length > 0 || GuardianCode.Length > 0 || GuardianMobile.Length > 0 || GuardianSigned;
}

/// <summary>The columns of a sheet of members, by headings in Persian or English.</summary>
internal sealed class SheetHeadings
{
    private static readonly IReadOnlyList<(string English, string Persian, string[] Others)> Known =
    [
        ("fullName", "نام و نام خانوادگی", ["نام کامل", "full name", "name"]),
        ("nationalCode", "کد ملی", ["شماره ملی", "national code", "national id"]),
        ("mobile", "تلفن همراه", ["موبایل", "همراه", "شماره همراه", "mobile number"]),
        ("birthDate", "تاریخ تولد", ["تولد", "birth date", "date of birth"]),
        ("guardianName", "نام ولی", ["نام و نام خانوادگی ولی", "guardian name", "guardian"]),
        ("guardianCode", "کد ملی ولی", ["guardian national code", "guardianNationalCode"]),
        ("guardianMobile", "تلفن همراه ولی", ["همراه ولی", "موبایل ولی", "guardian mobile"]),
        ("guardianSigned", "رضایت ولی", ["امضای ولی", "guardian signed"]),
    ];

    private const int Needed = 4;
    private readonly int[] columns;

    private SheetHeadings(int[] columns) => this.columns = columns;

    /// <summary>In the language of the request.</summary>
    public static IReadOnlyList<string> Here =>
        [.. Known.Select(heading => Language.IsPersian ? heading.Persian : heading.English)];

    /// <param name="english">As the template names it.</param>
    public static string PersianOf(string english) => Known.First(heading => heading.English == english).Persian;

    /// <summary>Null where one that is needed is missing.</summary>
    public static SheetHeadings? Find(IReadOnlyList<string> first)
    {
        var folded = first.Select(PersianText.Fold).ToList();
        var found = Known
            .Select(known =>
                folded.FindIndex(heading =>
                    known
                        .Others.Append(known.English)
                        .Append(known.Persian)
                        .Any(name => PersianText.Fold(name) == heading)
                )
            )
            .ToArray();
        return found.Take(Needed).All(column => column >= 0) ? new(found) : null;
    }

    public SheetRow Row(int number, IReadOnlyList<string> cells, int? sameAs) =>
        new(
            number,
            Cell(cells, 0),
            Cell(cells, 1),
            Cell(cells, 2),
            Cell(cells, 3),
            Cell(cells, 4),
            Cell(cells, 5),
            Cell(cells, 6),
            PersianText.Fold(Cell(cells, 7)) is "بله" or "دارد" or "yes" or "true" or "1",
            sameAs
        );

    public string NationalCodeOf(IReadOnlyList<string> cells) => Cell(cells, 1);

    private string Cell(IReadOnlyList<string> cells, int field) =>
        columns[field] is >= 0 and var column && column < cells.Count ? cells[column].Trim() : "";
}
