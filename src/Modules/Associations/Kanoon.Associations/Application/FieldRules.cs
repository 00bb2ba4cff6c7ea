using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application;

/// <summary>Shapes that several commands share.</summary>
internal static class FieldRules
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>Text for people: not blank, not too long, no control characters.</summary>
    public static IRuleBuilderOptions<T, string> PersianText<T>(this IRuleBuilder<T, string> field, int min, int max) =>
        field
            .Must(text => text is null || !Persian.PersianText.HasControlCharacters(text))
            .WithMessage(_ => Language.Pick("نویسهٔ کنترلی پذیرفته نیست.", "Control characters are not accepted."))
            .Must(text =>
                text is { } given && given.Length <= max && IsWithin(Persian.PersianText.Clean(given), min, max)
            )
            .WithMessage(_ =>
                Language.Pick(
                    Digits.ToPersian($"طول متن باید {min} تا {max} نویسه باشد."),
                    $"The text has {min} to {max} characters."
                )
            );

    /// <summary>A person's name, as papers print it.</summary>
    public static IRuleBuilderOptions<T, string> PersonName<T>(this IRuleBuilder<T, string> field) =>
        field
            .PersianText(3, Lengths.Person)
            .Must(text => text is null || text.Length > Lengths.Person || Domain.Common.PersonName.IsPlain(text))
            .WithMessage(_ =>
                Language.Pick(
                    "نام با حرف آغاز می‌شود و تنها حرف فارسی، عربی یا لاتین، فاصله، نیم‌فاصله، خط تیره، آپاستروف و نقطه دارد.",
                    "A name begins with a letter, and has Persian, Arabic or Latin letters, spaces, half-spaces, hyphens, apostrophes and full stops only."
                )
            );

    /// <summary>An association's name: with letters or numbers to know it by, and not too long when it is folded.</summary>
    public static IRuleBuilderOptions<T, string> AssociationName<T>(this IRuleBuilder<T, string> field) =>
        field
            .PersianText(3, Lengths.Name)
            .Must(text =>
                text is null
                || text.Length > Lengths.Name
                || IsWithin(Domain.Common.AssociationName.Of(text).Normalised, 1, Lengths.Name)
            )
            .WithMessage(_ =>
                Language.Pick(
                    Digits.ToPersian($"نام باید حرف یا رقم داشته باشد و ساده‌شدهٔ آن تا {Lengths.Name} نویسه باشد."),
                    $"The name needs letters or numbers, and at most {Lengths.Name} characters in its plain form."
                )
            );

    public static IRuleBuilderOptions<T, string> NationalCode<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(text => Persian.NationalCode.IsValid(text))
            .WithMessage(_ => Language.Pick("کد ملی درست نیست.", "The national code is wrong."));

    public static IRuleBuilderOptions<T, string> Mobile<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(text => MobileNumber.IsValid(text))
            .WithMessage(_ => Language.Pick("شمارهٔ همراه درست نیست.", "This is not an Iranian mobile number."));

    public static IRuleBuilderOptions<T, string?> PostalCode<T>(this IRuleBuilder<T, string?> field) =>
        field
            .Must(text => text is null || Persian.PostalCode.IsValid(text))
            .WithMessage(_ => Language.Pick("کد پستی درست نیست.", "The postal code is wrong."));

    /// <summary>A day, both bounds included; they are asked for when the field is judged.</summary>
    public static IRuleBuilderOptions<T, DateOnly> IsBetween<T>(
        this IRuleBuilder<T, DateOnly> field,
        Func<DateOnly> first,
        Func<DateOnly> last
    ) =>
        field
            .Must(day => first() <= day && day <= last())
            .WithMessage(_ =>
                Language.Pick(
                    $"تاریخ باید از {JalaliDate.From(first()).ToLongString()} تا {JalaliDate.From(last()).ToLongString()} باشد.",
                    $"The day is from {first():yyyy-MM-dd} to {last():yyyy-MM-dd}."
                )
            );

    public static IRuleBuilderOptions<T, DateOnly> IsBirthDate<T>(
        this IRuleBuilder<T, DateOnly> field,
        Func<DateOnly> today
    ) => field.IsBetween(() => Earliest, today);

    /// <summary>A reason for an adverse or weighty move.</summary>
    public static IRuleBuilderOptions<T, string> Reason<T>(this IRuleBuilder<T, string> field) =>
        field.PersianText(5, Lengths.Reason);

    private static bool IsWithin(string text, int min, int max) => text.Length >= min && text.Length <= max;

    /// <summary>With the items' own rules as <c>DependentRules</c>, for a list may be as long as a body.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> AtMost<T, TItem>(
        this IRuleBuilder<T, IReadOnlyList<TItem>> rule,
        int count
    ) =>
        rule.Must(items => items is null || items.Count <= count)
            .WithMessage(_ =>
                Language.Pick(
                    Digits.ToPersian($"بیش از {count} مورد پذیرفته نمی‌شود."),
                    $"At most {count} items are accepted."
                )
            );
}
