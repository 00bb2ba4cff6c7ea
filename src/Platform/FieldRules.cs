using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Platform;

/// <summary>Shapes that several commands share.</summary>
internal static class FieldRules
{
    private const int LongestReason = 500;

    /// <summary>A reason for the audit: said, not too long, no control characters.</summary>
    public static IRuleBuilderOptions<T, string> IsReason<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(reason =>
                !string.IsNullOrWhiteSpace(reason)
                && reason.Length <= LongestReason
                && !PersianText.HasControlCharacters(reason)
            )
            .WithMessage(_ =>
                Language.Pick(
                    "دلیل را بنویسید: تا ۵۰۰ نویسه و بی نویسهٔ کنترلی.",
                    "Give a reason: at most 500 characters, none of them control characters."
                )
            );

    public static IRuleBuilderOptions<T, string> IsMobile<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(MobileNumber.IsValid)
            .WithMessage(_ => Language.Pick("شماره همراه درست نیست.", "This is not an Iranian mobile number."));
}
