using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Imports;

/// <summary>A sheet to be filled in, with one row as an example.</summary>
internal static class ImportTemplate
{
    private const string Code = "0499370899";
    private const string Mobile = "09351234567";

    public static ListTable Table() => new(SheetHeadings.Here, Example().ToAsyncEnumerable()) { Name = "members" };

    /// <summary>Whether it is the template's own row, which nobody means to enter.</summary>
    public static bool IsExample(SheetRow row) =>
        NationalCode.TryParse(row.NationalCode, out var code)
        && code.Value == Code
        && MobileNumber.TryParse(row.Mobile, out var mobile)
        && mobile == MobileNumber.Parse(Mobile);

    private static IEnumerable<IReadOnlyList<object?>> Example()
    {
        var birthDate = Language.IsPersian ? "1370/05/12" : "1991-08-03";
        yield return ["زهرا موسوی", Code, Mobile, birthDate, "", "", "", ""];
    }
}
