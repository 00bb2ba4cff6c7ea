using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record WithdrawFoundingApplication(Guid ApplicationId, string Reason) : ICommand, IReasoned;

internal sealed class WithdrawFoundingApplicationValidator : AbstractValidator<WithdrawFoundingApplication>
{
    public WithdrawFoundingApplicationValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class WithdrawFoundingApplicationHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<WithdrawFoundingApplication>
{
    public async Task Handle(WithdrawFoundingApplication command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        application.Withdraw(command.Reason, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
