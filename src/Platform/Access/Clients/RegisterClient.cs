using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Clients;

/// <param name="Until">Exclusive; null for as long as nobody ends it.</param>
internal sealed record RegisterClient(string Name, IReadOnlyList<string> Scopes, DateTime? Until, string Reason)
    : ICommand<Guid>,
        IReasoned;

internal sealed class RegisterClientValidator : AbstractValidator<RegisterClient>
{
    public RegisterClientValidator(TimeProvider clock)
    {
        RuleFor(register => register.Name)
            .Must(name =>
                PersianText.Clean(name ?? "").Length is >= 3 and <= ApiClient.LongestName
                && !PersianText.HasControlCharacters(name!)
            )
            .WithMessage(_ => Language.Pick("نام ۳ تا ۱۰۰ نویسه است.", "A name has 3 to 100 characters."));
        RuleFor(register => register.Scopes)
            .Must(scopes =>
                scopes is { Count: > 0 }
                && scopes.All(GatewayScopes.All.Contains)
                && scopes.Distinct(StringComparer.Ordinal).Count() == scopes.Count
            )
            .WithMessage(_ => string.Join(", ", GatewayScopes.All));
        RuleFor(register => register.Until).GreaterThan(_ => clock.Now()).When(register => register.Until is not null);
        RuleFor(register => register.Reason).IsReason();
    }
}

internal sealed class RegisterClientHandler(IPlatformDb db) : ICommandHandler<RegisterClient, Guid>
{
    public async Task<Guid> Handle(RegisterClient command, CancellationToken ct)
    {
        var name = PersianText.Clean(command.Name);
        var taken = await db.ApiClients.AnyAsync(known => known.Name == name, ct);
        var client = ApiClient.Register(name, command.Scopes, command.Until, nameIsFree: !taken);
        db.ApiClients.Add(client);
        await db.SaveChangesAsync(ct);
        return client.Id;
    }
}
