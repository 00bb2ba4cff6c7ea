using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record EditFoundingApplication(Guid ApplicationId, ApplicationFields Fields) : ICommand;

internal sealed class EditFoundingApplicationValidator : AbstractValidator<EditFoundingApplication>
{
    public EditFoundingApplicationValidator() =>
        RuleFor(command => command.Fields).SetValidator(new ApplicationFieldsValidator()).OverridePropertyName("");
}

internal sealed class EditFoundingApplicationHandler(IAssociationsDb db, ICaller caller)
    : ICommandHandler<EditFoundingApplication>
{
    public async Task Handle(EditFoundingApplication command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        application.Edit(command.Fields.ToDetails());
        await db.SaveChangesAsync(ct);
    }
}
