using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record JudgeChecklistItem(Guid ApplicationId, ChecklistItem Item, bool Passed, string? Note) : ICommand;

internal sealed class JudgeChecklistItemValidator : AbstractValidator<JudgeChecklistItem>
{
    public JudgeChecklistItemValidator()
    {
        RuleFor(command => command.Item).IsInEnum();
        RuleFor(command => command.Note!).PersianText(2, Lengths.Note).When(command => command.Note is not null);
        RuleFor(command => command.Note).NotEmpty().When(command => !command.Passed);
    }
}

internal sealed class JudgeChecklistItemHandler(IAssociationsDb db, ICaller caller)
    : ICommandHandler<JudgeChecklistItem>
{
    public async Task Handle(JudgeChecklistItem command, CancellationToken ct)
    {
        var application = await db.LoadExamined(caller, command.ApplicationId, ct);
        application.Judge(command.Item, command.Passed, command.Note);
        await db.SaveChangesAsync(ct);
    }
}
