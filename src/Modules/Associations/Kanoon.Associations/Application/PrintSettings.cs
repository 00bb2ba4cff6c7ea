using System.ComponentModel.DataAnnotations;
using Kanoon.Associations.Domain.Common;

namespace Kanoon.Associations.Application;

/// <summary>Section <c>Papers</c>: in whose name papers are printed.</summary>
internal sealed class PrintSettings
{
    [Required]
    public string Issuer { get; init; } = "اداره کانون‌ها";

    /// <summary>Who signs licences and letters; the office alone where nobody is named.</summary>
    [MaxLength(Lengths.Name)]
    public string SignatoryName { get; init; } = "";

    [Required]
    [MaxLength(Lengths.Name)]
    public string SignatoryOffice { get; init; } = "مدیر اداره کانون‌ها";
}
