using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>The code that came by mail: from now on mail goes to the address.</summary>
/// <param name="Code">Six digits, Persian or Latin, of the last mail that was asked for.</param>
internal sealed record ConfirmEmail(string Code) : ICommand;

internal sealed class ConfirmEmailValidator : AbstractValidator<ConfirmEmail>
{
    public ConfirmEmailValidator() => RuleFor(command => command.Code).NotEmpty().MaximumLength(20);
}

internal sealed class ConfirmEmailHandler(IPlatformDb db, ICaller caller, TimeProvider clock)
    : ICommandHandler<ConfirmEmail>
{
    public async Task Handle(ConfirmEmail command, CancellationToken ct)
    {
        var (user, now) = (caller.UserId!.Value, clock.Now());
        var code = await Tried(user, now, ct);
        var mailbox = await db.Mailboxes.FirstOrDefaultAsync(known => known.UserId == user, ct);
        if (code is null || mailbox is null || !code.Fits(Digits.ToLatin(command.Code).Trim()))
            throw new RuleViolationException(MailRules.CodeFailed);

        mailbox.Confirm(code.AddressHash, now);
        code.Use(now);

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The last code, if it counts: a try is taken before it is looked at, so that guessing at once gains nothing.</summary>
    private async Task<MailCode?> Tried(Guid user, DateTime now, CancellationToken ct)
    {
        var last = await db
            .MailCodes.Where(code => code.UserId == user)
            .OrderByDescending(code => code.Ordinal)
            .Select(code => (Guid?)code.Id)
            .FirstOrDefaultAsync(ct);
        var counted = await db
            .MailCodes.Where(code =>
                code.Id == last && code.UsedAt == null && code.ExpiresAt > now && code.Tries < MailCode.MaxTries
            )
            .ExecuteUpdateAsync(set => set.SetProperty(code => code.Tries, code => code.Tries + 1), ct);
        return counted == 1 ? await db.MailCodes.SingleAsync(code => code.Id == last, ct) : null;
    }
}
