using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Letters;
using Kanoon.Persian;

namespace Kanoon.Associations.Application.Commands.Letters;

/// <summary>What the Office writes, as it came.</summary>
/// <param name="Recipient">As it stands above the letter; 3 to 150 characters.</param>
/// <param name="Subject">3 to 150 characters.</param>
/// <param name="Body">Paragraphs in plain text: 1 to 20, each of at most 2000 characters.</param>
/// <param name="InReplyTo">What it answers, such as the number and date of another letter; null where it answers nothing.</param>
internal sealed record LetterFields(
    string Recipient,
    string Subject,
    IReadOnlyList<string> Body,
    string? InReplyTo = null
)
{
    public LetterText ToText() =>
        new(
            PersianText.Clean(Recipient),
            PersianText.Clean(Subject),
            [.. Body.Select(PersianText.Clean)],
            InReplyTo is null ? null : PersianText.Clean(InReplyTo)
        );
}

internal sealed class LetterFieldsValidator : AbstractValidator<LetterFields>
{
    private const int Paragraphs = 20;

    public LetterFieldsValidator()
    {
        RuleFor(fields => fields.Recipient).PersianText(3, Lengths.Name);
        RuleFor(fields => fields.Subject).PersianText(3, Lengths.Name);
        RuleFor(fields => fields.Body)
            .NotEmpty()
            .AtMost(Paragraphs)
            .DependentRules(() => RuleForEach(fields => fields.Body).PersianText(1, Lengths.Reason));
        RuleFor(fields => fields.InReplyTo!).PersianText(3, Lengths.Name).When(fields => fields.InReplyTo is not null);
    }
}
