using FluentValidation;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record StartFoundingApplication(ApplicationFields Fields) : ICommand<Guid>;

internal sealed class StartFoundingApplicationValidator : AbstractValidator<StartFoundingApplication>
{
    public StartFoundingApplicationValidator() =>
        RuleFor(command => command.Fields).SetValidator(new ApplicationFieldsValidator()).OverridePropertyName("");
}

internal sealed class StartFoundingApplicationHandler(IAssociationsDb db, ICaller caller, TimeProvider clock)
    : ICommandHandler<StartFoundingApplication, Guid>
{
    public async Task<Guid> Handle(StartFoundingApplication command, CancellationToken ct)
    {
        var application = FoundingApplication.Start(
            Codes.NewTrackingCode(),
            caller.UserId!.Value,
            command.Fields.ToDetails(),
            clock.Now()
        );
        db.FoundingApplications.Add(application);

        await db.SaveChangesAsync(ct);
        return application.Id;
    }
}
