using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record BeginScreening(Guid ApplicationId) : ICommand;

internal sealed class BeginScreeningHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<BeginScreening>
{
    public async Task Handle(BeginScreening command, CancellationToken ct)
    {
        var application = await db.LoadExamined(caller, command.ApplicationId, ct);
        // The clock has run since submission; taking the file up does not set it back.
        application.BeginScreening(caller.UserId!.Value, office.Today, application.Clock);
        await db.SaveChangesAsync(ct);
    }
}
