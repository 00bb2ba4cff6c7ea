using FluentValidation;
using FluentValidation.Results;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Grants;

/// <param name="UserName">A staff user name, or a citizen's mobile in any usual spelling.</param>
/// <param name="Scope">The association or club; null for the Office's own roles.</param>
/// <param name="Until">Exclusive; null for as long as nobody ends it.</param>
internal sealed record GiveGrant(string UserName, string Role, Guid? Scope, DateTime? Until, string Reason)
    : ICommand<Guid>,
        IReasoned;

internal sealed class GiveGrantValidator : AbstractValidator<GiveGrant>
{
    private static readonly IReadOnlyList<string> InAScope = [Roles.Secretary, Roles.ClubOfficer];
    private static readonly IReadOnlyList<string> Everywhere =
    [
        Roles.OfficeStaff,
        Roles.OfficeManager,
        Roles.Administrator,
    ];

    public GiveGrantValidator()
    {
        RuleFor(give => give.UserName).NotEmpty().MaximumLength(256);
        RuleFor(give => give.Role)
            .Must(role => InAScope.Contains(role) || Everywhere.Contains(role))
            .WithMessage(_ => $"{string.Join(", ", InAScope)}, {string.Join(", ", Everywhere)}");
        RuleFor(give => give.Scope)
            .NotEmpty()
            .When(give => InAScope.Contains(give.Role))
            .WithMessage(_ =>
                Language.Pick("این نقش در یک کانون یا باشگاه است.", "This role is held in an association or a club.")
            );
        RuleFor(give => give.Scope)
            .Empty()
            .When(give => Everywhere.Contains(give.Role))
            .WithMessage(_ => Language.Pick("این نقش در همهٔ اداره است.", "This role is held in the whole Office."));
        RuleFor(give => give.Reason).IsReason();
    }
}

internal sealed class GiveGrantHandler(
    IPlatformDb db,
    Accounts accounts,
    GrantCache cache,
    ICaller caller,
    TimeProvider clock
) : ICommandHandler<GiveGrant, Guid>
{
    public async Task<Guid> Handle(GiveGrant command, CancellationToken ct)
    {
        var now = clock.Now();
        var user = await Find(command.UserName);
        var grant = Grant.Give(
            user.Id,
            command.Role,
            command.Scope,
            command.Until,
            command.Reason,
            caller.UserId!.Value,
            now
        );
        var held = await db.Grants.AnyAsync(
            known =>
                known.UserId == user.Id
                && known.Role == command.Role
                && known.Scope == command.Scope
                && !known.IsEnded
                && (known.Until == null || known.Until > now),
            ct
        );
        if (held)
            throw new RuleViolationException(GrantRules.HeldAlready);

        if (grant.ConfirmedAt is null)
            await db.TellOfHighestRole(grant, user.FullName, now, ct);
        db.Grants.Add(grant);
        db.OnceSaved(() => cache.Forget(user.Id));
        await db.SaveChangesAsync(ct);
        return grant.Id;
    }

    private async Task<User> Find(string userName) =>
        await accounts.Find(userName)
        ?? throw new ValidationException([
            new ValidationFailure(
                nameof(GiveGrant.UserName),
                Language.Pick("چنین حسابی نیست.", "There is no such account.")
            ),
        ]);
}
