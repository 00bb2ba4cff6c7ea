using System.ComponentModel.DataAnnotations;

namespace Kanoon.Associations.Application;

/// <summary>Section <c>Papers</c>: in whose name papers are printed.</summary>
internal sealed class PrintSettings
{
    [Required]
    public string Issuer { get; init; } = "اداره کانون‌ها";

    /// <summary>Who signs licences; the office alone where nobody is named.</summary>
    public string SignatoryName { get; init; } = "";

    [Required]
    public string SignatoryOffice { get; init; } = "مدیر اداره کانون‌ها";
}
