using System.Text;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Imports;

/// <summary>A sheet to be filled in.</summary>
internal static class ImportTemplate
{
    private static readonly IReadOnlyList<string> PersianExample =
    [
        "زهرا موسوی",
        "0499370899",
        "09351234567",
        "1370/05/12",
        "",
        "",
        "",
        "",
    ];

    private static readonly IReadOnlyList<string> EnglishExample =
    [
        "زهرا موسوی",
        "0499370899",
        "09351234567",
        "1991-08-03",
        "",
        "",
        "",
        "",
    ];

    public static IReadOnlyList<IReadOnlyList<string>> Rows =>
        Language.IsPersian ? [SheetHeadings.Persian, PersianExample] : [SheetHeadings.English, EnglishExample];

    /// <summary>With the mark by which Excel knows UTF-8.</summary>
    public static byte[] Csv() =>
        [
            .. Encoding.UTF8.GetPreamble(),
            .. Encoding.UTF8.GetBytes(string.Concat(Rows.Select(row => string.Join(',', row) + "\r\n"))),
        ];
}
