using FluentValidation;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record RejectFoundingApplication(Guid ApplicationId, string Reason) : ICommand, IReasoned;

internal sealed class RejectFoundingApplicationValidator : AbstractValidator<RejectFoundingApplication>
{
    public RejectFoundingApplicationValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RejectFoundingApplicationHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RejectFoundingApplication>
{
    public async Task Handle(RejectFoundingApplication command, CancellationToken ct)
    {
        var application = await db.Load<FoundingApplication>(command.ApplicationId, ct);
        application.Reject(
            new Decision
            {
                DecidedBy = caller.UserId!.Value,
                DecidedOn = office.Today,
                Reason = command.Reason,
                Conditions = [],
            }
        );
        await db.SaveChangesAsync(ct);
    }
}
