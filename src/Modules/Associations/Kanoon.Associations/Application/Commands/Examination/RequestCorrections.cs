using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record RequestCorrections(Guid ApplicationId, IReadOnlyList<CorrectionItem> Items) : ICommand;

internal sealed class RequestCorrectionsValidator : AbstractValidator<RequestCorrections>
{
    public RequestCorrectionsValidator()
    {
        RuleFor(command => command.Items).NotEmpty().AtMost(10);
        RuleForEach(command => command.Items)
            .NotNull()
            .ChildRules(item =>
            {
                item.RuleFor(i => i.Part).IsInEnum();
                item.RuleFor(i => i.Note).PersianText(3, Lengths.Note);
            });
    }
}

internal sealed class RequestCorrectionsHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RequestCorrections>
{
    public async Task Handle(RequestCorrections command, CancellationToken ct)
    {
        var application = await db.LoadExamined(caller, command.ApplicationId, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);
        var calendar = await office.Calendar(ct);

        application.RequestCorrections(
            command.Items,
            office.Today,
            calendar.AddWorkingDays(office.Today, rules.CorrectionWorkingDays),
            application.Clock.Stop(calendar, office.Today)
        );

        await db.SaveChangesAsync(ct);
    }
}
