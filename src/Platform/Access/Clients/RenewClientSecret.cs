using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Platform.Access.Clients;

/// <summary>Gives a client a secret, the first or another; the one before buys no more tokens.</summary>
internal sealed record RenewClientSecret(Guid ClientId, string Reason) : ICommand<ClientSecret>, IReasoned;

/// <param name="Secret">Shown this once.</param>
internal sealed record ClientSecret(Guid ClientId, string Secret);

internal sealed class RenewClientSecretValidator : AbstractValidator<RenewClientSecret>
{
    public RenewClientSecretValidator() => RuleFor(renew => renew.Reason).IsReason();
}

internal sealed class RenewClientSecretHandler(IPlatformDb db, TimeProvider clock)
    : ICommandHandler<RenewClientSecret, ClientSecret>
{
    public async Task<ClientSecret> Handle(RenewClientSecret command, CancellationToken ct)
    {
        var client = await db.Load<ApiClient>(command.ClientId, ct);
        var secret = client.NewSecret(clock.Now());
        await db.SaveChangesAsync(ct);
        return new(client.Id, secret);
    }
}
