using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Platform.Access.Clients;

internal sealed record EndClient(Guid ClientId, string Reason) : ICommand, IReasoned;

internal sealed class EndClientValidator : AbstractValidator<EndClient>
{
    public EndClientValidator() => RuleFor(end => end.Reason).IsReason();
}

internal sealed class EndClientHandler(IPlatformDb db, ClientCache cache, TimeProvider clock)
    : ICommandHandler<EndClient>
{
    public async Task Handle(EndClient command, CancellationToken ct)
    {
        var client = await db.Load<ApiClient>(command.ClientId, ct);
        client.End(clock.Now());

        db.OnceSaved(() => cache.Forget(client.Id));
        await db.SaveChangesAsync(ct);
    }
}
