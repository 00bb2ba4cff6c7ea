using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Founding;

/// <summary>A founder answers with what only they have: their national code and the code that came to their phone.</summary>
internal sealed record GiveFounderConsent(string TrackingCode, string NationalCode, string Code) : ICommand;

internal sealed class GiveFounderConsentValidator : AbstractValidator<GiveFounderConsent>
{
    public GiveFounderConsentValidator()
    {
        RuleFor(command => command.TrackingCode).NotEmpty().MaximumLength(20);
        RuleFor(command => command.NationalCode).NationalCode();
        RuleFor(command => command.Code).NotEmpty().MaximumLength(20);
    }
}

internal sealed class GiveFounderConsentHandler(IAssociationsDb db, PeopleBook people, OfficeDay office)
    : ICommandHandler<GiveFounderConsent>
{
    public async Task Handle(GiveFounderConsent command, CancellationToken ct)
    {
        var trackingCode = Digits.ToLatin(command.TrackingCode).Trim();
        var code = NationalCode.Parse(command.NationalCode);
        var application = await db.FoundingApplications.FirstOrDefaultAsync(
            known => known.TrackingCode == trackingCode,
            ct
        );
        var person = await people.IdOf(code, ct);
        var founder = application?.Founders.FirstOrDefault(known => known.PersonId == person && !known.HasConsented);
        // One answer for every mistake: the public must not learn who founds what.
        if (application is null || founder is null)
            throw new RuleViolationException(FoundingRules.ConsentRefused);

        var answer = application.Consent(founder.Id, Digits.ToLatin(command.Code).Trim(), office.Now);

        await db.SaveChangesAsync(ct);
        if (answer != ConsentAnswer.Given)
            throw new RuleViolationException(FoundingRules.ConsentRefused);
    }
}
