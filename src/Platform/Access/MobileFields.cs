using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Platform.Access;

internal static class MobileFields
{
    public static IRuleBuilderOptions<T, string> IsMobile<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(MobileNumber.IsValid)
            .WithMessage(_ => Language.Pick("شماره همراه درست نیست.", "This is not an Iranian mobile number."));
}
