using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Imports;

internal static class ImportRules
{
    public static readonly Rule UnderWay = new(
        "associations.import-under-way",
        "Another sheet of this association is being checked or entered.",
        "فهرست دیگری از این کانون در حال بررسی یا ورود است."
    );

    public static readonly Rule NotNow = new(
        "associations.import-not-now",
        "This is not possible in the present state of the import.",
        "این کار در وضعیت کنونی ورود فهرست شدنی نیست."
    );

    public static readonly Rule NotAllGood = new(
        "associations.import-not-all-good",
        "Not every row can be entered; mend the sheet, or enter the good rows only.",
        "همهٔ ردیف‌ها پذیرفتنی نیستند؛ فهرست را اصلاح کنید یا تنها ردیف‌های درست را وارد کنید."
    );

    public static readonly Rule NothingGood = new(
        "associations.import-nothing-good",
        "No row of the sheet can be entered.",
        "هیچ ردیفی از این فهرست پذیرفتنی نیست."
    );

    public static readonly Rule NoSheet = new(
        "associations.sheet-unreadable",
        "This is no spreadsheet (xlsx) or CSV in UTF-8 that can be read; save a CSV as UTF-8.",
        "این پرونده، صفحهٔ گسترده (xlsx) یا CSV با کدگذاری UTF-8 نیست که خوانده شود؛ CSV را با UTF-8 ذخیره کنید."
    );

    public static readonly Rule Macros = new(
        "associations.sheet-with-macros",
        "The spreadsheet holds macros or controls; save it without them.",
        "این صفحهٔ گسترده ماکرو یا کنترل دارد؛ آن را بدون آن‌ها ذخیره کنید."
    );

    public static readonly Rule TooLarge = new(
        "associations.sheet-too-large",
        "A sheet has at most 50,000 rows and 10 MB; divide it.",
        "هر فهرست حداکثر ۵۰٬۰۰۰ ردیف و ۱۰ مگابایت است؛ آن را چند بخش کنید."
    );

    public static readonly Rule TooWide = new(
        "associations.sheet-too-wide",
        "Something lies far to the side of the columns; copy the rows into the template.",
        "چیزی بسیار دورتر از ستون‌ها در کنار صفحه هست؛ ردیف‌ها را در نمونه رونویسی کنید."
    );

    public static readonly Rule HeadingsMissing = new(
        "associations.sheet-headings-missing",
        "The first row needs the headings full name, national code, mobile and birth date, as in the template.",
        "ردیف نخست باید عنوان‌های نام و نام خانوادگی، کد ملی، تلفن همراه و تاریخ تولد را، چنان‌که در نمونه است، داشته باشد."
    );

    public static readonly Rule Empty = new(
        "associations.sheet-empty",
        "The sheet has no row below the headings.",
        "زیر عنوان‌ها ردیفی نیست."
    );
}
