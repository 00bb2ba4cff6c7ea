using FluentValidation;
using Kanoon.Platform.Access.Codes;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>The caller names an address for their mail, and a code goes to it; the same answer whoever else has it.</summary>
internal sealed record WantEmail(string Address) : ICommand<WantedEmail>;

internal sealed record WantedEmail(DateTime ExpiresAt);

internal sealed class WantEmailValidator : AbstractValidator<WantEmail>
{
    public WantEmailValidator() => RuleFor(command => command.Address).IsMailAddress();
}

internal sealed class WantEmailHandler(
    IPlatformDb db,
    IPersonalData personal,
    ICaller caller,
    CommandContext context,
    IOptions<NotificationSettings> settings,
    TimeProvider clock
) : ICommandHandler<WantEmail, WantedEmail>
{
    public async Task<WantedEmail> Handle(WantEmail command, CancellationToken ct)
    {
        if (!settings.Value.Email.Enabled)
            throw new RuleViolationException(MailRules.NotSetUp);
        var (user, now) = (caller.UserId!.Value, clock.Now());
        // The validator has refused whatever is none.
        var address = MailAddress.Normalise(command.Address) ?? command.Address;
        var hash = personal.Hash(MailAddress.KeyOf(address));
        var mailbox = await Own(user, ct);
        var (kept, code) = MailCode.Make(
            user,
            hash,
            await Next(
                db.MailCodes.Where(sent => sent.UserId == user)
                    .OrderByDescending(sent => sent.Ordinal)
                    .Select(sent => new Sent(sent.Ordinal, sent.SentAt)),
                now,
                ct
            ),
            await Next(
                db.MailCodes.Where(sent => sent.AddressHash == hash)
                    .OrderByDescending(sent => sent.AddressOrdinal)
                    .Select(sent => new Sent(sent.AddressOrdinal, sent.SentAt)),
                now,
                ct
            ),
            now
        );

        mailbox.Want(personal.Protect(address), hash);

        db.MailCodes.Add(kept);
        db.Announce(
            new NotificationRequested(
                MailTexts.Code.Name,
                [
                    new(
                        kept.MessageKey,
                        null,
                        null,
                        personal.Protect(address),
                        new Dictionary<string, string> { [NotificationTemplate.SecretValue] = personal.Protect(code) }
                    ),
                ]
            )
        );
        await db.SaveChangesAsync(ct);
        return new(kept.ExpiresAt);
    }

    private async Task<Mailbox> Own(Guid user, CancellationToken ct)
    {
        var id = await db
            .Mailboxes.Where(mailbox => mailbox.UserId == user)
            .Select(mailbox => (Guid?)mailbox.Id)
            .FirstOrDefaultAsync(ct);
        if (id is { } known)
            return await db.Load<Mailbox>(known, ct);
        if (context.ExpectedVersion != 0)
            throw new StaleVersionException();
        var first = Mailbox.Of(user);
        db.Mailboxes.Add(first);
        return first;
    }

    /// <param name="codes">The newest first.</param>
    /// <exception cref="TooManyRequestsException">The account, or the address, has had its share.</exception>
    private static async Task<int> Next(IQueryable<Sent> codes, DateTime now, CancellationToken ct)
    {
        var sent = await codes.Take(CodeRules.Most).ToListAsync(ct);
        CodeRules.RequireRoom([.. sent.Select(code => code.At)], MailRules.TooMany, now);
        return sent.Count == 0 ? 1 : sent[0].Ordinal + 1;
    }

    private sealed record Sent(int Ordinal, DateTime At);
}
