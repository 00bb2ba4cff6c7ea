using FluentValidation;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Platform.Access.Clients;

/// <summary>Gives a client a secret, the first or another; the one before no longer counts.</summary>
internal sealed record RenewClientSecret(Guid ClientId, string Reason) : ICommand<ClientSecret>, IReasoned;

/// <param name="Secret">Shown this once.</param>
internal sealed record ClientSecret(Guid ClientId, string Secret);

internal sealed class RenewClientSecretValidator : AbstractValidator<RenewClientSecret>
{
    public RenewClientSecretValidator() => RuleFor(renew => renew.Reason).IsReason();
}

internal sealed class RenewClientSecretHandler(IPlatformDb db) : ICommandHandler<RenewClientSecret, ClientSecret>
{
    public async Task<ClientSecret> Handle(RenewClientSecret command, CancellationToken ct)
    {
        var client = await db.Load<ApiClient>(command.ClientId, ct);
        var secret = client.NewSecret();
        await db.SaveChangesAsync(ct);
        return new(client.Id, secret);
    }
}
