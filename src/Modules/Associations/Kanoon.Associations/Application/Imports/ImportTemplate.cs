using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Imports;

/// <summary>A sheet to be filled in, with one row as an example.</summary>
internal static class ImportTemplate
{
    public static ListTable Table() => new(SheetHeadings.Here, Example().ToAsyncEnumerable()) { Name = "members" };

    private static IEnumerable<IReadOnlyList<object?>> Example()
    {
        var birthDate = Language.IsPersian ? "1370/05/12" : "1991-08-03";
        yield return ["زهرا موسوی", "0499370899", "09351234567", birthDate, "", "", "", ""];
    }
}
