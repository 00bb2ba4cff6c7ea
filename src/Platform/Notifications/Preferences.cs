using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Notifications;

internal sealed record GetPreferences : IQuery<PreferencesView>;

/// <param name="Version">0 where nothing was chosen yet.</param>
/// <param name="QuietFrom">In Tehran; from then on messages to phones wait, but for one-time codes.</param>
internal sealed record PreferencesView(
    int Version,
    DeliveryMode Sms,
    DeliveryMode Email,
    TextLanguage Language,
    TimeOnly QuietFrom,
    TimeOnly QuietUntil
);

internal sealed class GetPreferencesHandler(IPlatformDb db, ICaller caller, IOptions<NotificationSettings> settings)
    : IQueryHandler<GetPreferences, PreferencesView>
{
    public async Task<PreferencesView> Handle(GetPreferences query, CancellationToken ct)
    {
        var chosen = await db
            .Preferences.AsNoTracking()
            .FirstOrDefaultAsync(preference => preference.UserId == caller.UserId, ct);
        return new(
            chosen?.Version ?? 0,
            chosen?.Sms ?? DeliveryMode.Immediate,
            chosen?.Email ?? DeliveryMode.Immediate,
            chosen?.Language ?? TextLanguage.Fa,
            settings.Value.QuietFrom,
            settings.Value.QuietUntil
        );
    }
}

/// <summary>The caller chooses how they are told; decisions about them come at once all the same.</summary>
internal sealed record ChoosePreferences(DeliveryMode Sms, DeliveryMode Email, TextLanguage Language) : ICommand;

internal sealed class ChoosePreferencesValidator : AbstractValidator<ChoosePreferences>
{
    public ChoosePreferencesValidator()
    {
        RuleFor(choose => choose.Sms).IsInEnum();
        RuleFor(choose => choose.Email).IsInEnum();
        RuleFor(choose => choose.Language).IsInEnum();
    }
}

internal sealed class ChoosePreferencesHandler(IPlatformDb db, ICaller caller, CommandContext context)
    : ICommandHandler<ChoosePreferences>
{
    public async Task Handle(ChoosePreferences command, CancellationToken ct)
    {
        var user = caller.UserId!.Value;
        var id = await db
            .Preferences.Where(preference => preference.UserId == user)
            .Select(preference => (Guid?)preference.Id)
            .FirstOrDefaultAsync(ct);
        var chosen = id is { } known ? await db.Load<Preference>(known, ct) : First(user);
        chosen.Choose(command.Sms, command.Email, command.Language);
        await db.SaveChangesAsync(ct);
    }

    private Preference First(Guid user)
    {
        if (context.ExpectedVersion != 0)
            throw new StaleVersionException();
        var preference = Preference.Of(user);
        db.Preferences.Add(preference);
        return preference;
    }
}
