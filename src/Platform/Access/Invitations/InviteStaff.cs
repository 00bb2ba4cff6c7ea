using System.Text.RegularExpressions;
using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access.Invitations;

/// <summary>Opens an account for somebody of the Office, who chooses the password by a code to their phone.</summary>
/// <param name="UserName">Three to forty Latin small letters, digits, dots, dashes; the first is a letter.</param>
internal sealed record InviteStaff(string UserName, string FullName, string Mobile, string Reason)
    : ICommand<Guid>,
        IReasoned;

internal sealed partial class InviteStaffValidator : AbstractValidator<InviteStaff>
{
    private const int LongestName = 200;

    public InviteStaffValidator()
    {
        RuleFor(invite => invite.UserName)
            .Must(name => name is not null && UserName().IsMatch(name))
            .WithMessage(_ =>
                Language.Pick(
                    "نام کاربری ۳ تا ۴۰ حرف کوچک لاتین، رقم، نقطه یا خط تیره است و با حرف آغاز می‌شود.",
                    "A user name has 3 to 40 small Latin letters, digits, dots or dashes, and begins with a letter."
                )
            );
        RuleFor(invite => invite.FullName)
            .Must(name =>
                PersianText.Clean(name ?? "").Length is >= 3 and <= LongestName
                && !PersianText.HasControlCharacters(name!)
            )
            .WithMessage(_ =>
                Language.Pick("نام و نام خانوادگی ۳ تا ۲۰۰ نویسه است.", "A full name has 3 to 200 characters.")
            );
        RuleFor(invite => invite.Mobile).IsMobile();
        RuleFor(invite => invite.Reason).IsReason();
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9.-]{2,39}\z", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex UserName();
}

internal sealed class InviteStaffHandler(
    IPlatformDb db,
    Accounts accounts,
    UserManager<User> users,
    InvitationDesk desk
) : ICommandHandler<InviteStaff, Guid>
{
    public async Task<Guid> Handle(InviteStaff command, CancellationToken ct)
    {
        var user = await accounts.Find(command.UserName) is { } known
            ? await Correct(known, command)
            : await Open(command);

        await desk.Invite(user, ct);
        await db.SaveChangesAsync(ct);
        return user.Id;
    }

    /// <summary>Whom nobody has been yet may have been named wrongly.</summary>
    private async Task<User> Correct(User user, InviteStaff command)
    {
        if (user.PasswordHash is not null)
            throw new RuleViolationException(InvitationRules.HasPassword);
        // An account that was somebody's is not handed to another phone, whoever takes its password away.
        if (user.PhoneNumberConfirmed)
            throw new RuleViolationException(InvitationRules.Somebodys);

        db.Record(nameof(User), user.Id, new RecordedChange("holder", "invited", "named anew"));
        accounts.Rename(user, PersianText.Clean(command.FullName), MobileNumber.Parse(command.Mobile).Value);
        (await users.UpdateAsync(user)).ThrowWhereRefused(nameof(InviteStaff.UserName));
        return user;
    }

    private async Task<User> Open(InviteStaff command)
    {
        var user = accounts.New(
            command.UserName,
            PersianText.Clean(command.FullName),
            MobileNumber.Parse(command.Mobile).Value
        );
        (await users.CreateAsync(user)).ThrowWhereRefused(nameof(InviteStaff.UserName));
        return user;
    }
}
