using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record ReportFieldVisit(Guid ApplicationId, DateOnly VisitedOn, string Report, bool Recommended)
    : ICommand;

internal sealed class ReportFieldVisitValidator : AbstractValidator<ReportFieldVisit>
{
    public ReportFieldVisitValidator(TimeProvider clock)
    {
        RuleFor(command => command.Report).PersianText(10, Lengths.Text);
        RuleFor(command => command.VisitedOn).IsBetween(() => clock.Today().AddYears(-1), clock.Today);
    }
}

internal sealed class ReportFieldVisitHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<ReportFieldVisit>
{
    public async Task Handle(ReportFieldVisit command, CancellationToken ct)
    {
        var application = await db.LoadExamined(caller, command.ApplicationId, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);
        var review = await office.StartClock(rules.ReviewWorkingDays, ct);

        application.ReportVisit(command.VisitedOn, command.Report, command.Recommended, office.Today, review);

        await db.SaveChangesAsync(ct);
    }
}
