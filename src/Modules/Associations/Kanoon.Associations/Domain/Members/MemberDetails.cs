using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.People;

namespace Kanoon.Associations.Domain.Members;

/// <summary>What is kept of a member besides the membership: guardian, consents, photo, duties.</summary>
internal sealed partial class Member
{
    /// <summary>A guardian who has not consented yet may be replaced.</summary>
    public void NameGuardian(NamedPerson guardian, DateOnly today)
    {
        Require(IsOpen, MemberRules.NotNow);
        Require(IsMinorOn(today), MemberRules.GuardianOfAdult);
        Require(guardian.PersonId != PersonId, MemberRules.OwnGuardian);
        Require(Guardian is not { HasConsented: true }, MemberRules.GuardianConsented);
        Guardian = Guardian.Of(guardian);
        Raise(new GuardianNamed(Id, AssociationId, guardian.PersonId));
    }

    public void TakeGuardianConsent(ConsentForm form, DateTime now)
    {
        Require(IsOpen, MemberRules.NotNow);
        Require(Guardian is not null, MemberRules.GuardianNeeded);
        Require(!Guardian!.HasConsented, MemberRules.GuardianConsented);
        Guardian.Consent(form, now);
    }

    public bool AgreesTo(ConsentPurpose purpose) =>
        consents.Exists(consent => consent.Purpose == purpose && consent.WithdrawnAt is null);

    /// <summary>Given again, or withdrawn without having been given, a consent stays as it is.</summary>
    public void Agree(ConsentPurpose purpose, ConsentForm form, DateTime now)
    {
        Require(IsOpen, MemberRules.NotNow);
        if (!AgreesTo(purpose))
            consents.Add(
                new PurposeConsent
                {
                    Purpose = purpose,
                    Form = form,
                    GivenAt = now,
                }
            );
    }

    /// <summary>What was kept for the purpose goes with the consent.</summary>
    public void TakeBack(ConsentPurpose purpose, DateTime now)
    {
        foreach (var consent in consents.Where(known => known.Purpose == purpose && known.WithdrawnAt is null))
            consent.Withdraw(now);
        if (purpose == ConsentPurpose.Photo)
            Photo = null;
    }

    public void Show(MemberPhoto photo)
    {
        Require(IsOpen, MemberRules.NotNow);
        Require(AgreesTo(ConsentPurpose.Photo), MemberRules.PhotoNeedsConsent);
        Require(photo.ContentType is "image/jpeg" or "image/png", MemberRules.PhotoIsPicture);
        Photo = photo;
    }

    /// <summary>What was given where the member comes from counts here too.</summary>
    public void TakeOver(Member origin, DateTime now)
    {
        foreach (var consent in origin.consents.Where(known => known.WithdrawnAt is null))
            Agree(consent.Purpose, consent.Form, now);
        Photo = origin.Photo is { } photo ? photo with { } : null;
        if (origin.Guardian is not { } guardian)
            return;
        Guardian = guardian.Again();
        Raise(new GuardianNamed(Id, AssociationId, guardian.PersonId));
    }

    public void RemovePhoto() => Photo = null;

    public void Charge(MemberDuty duty, DateOnly today)
    {
        Require(State == MemberState.Active, MemberRules.NotNow);
        Require(!duties.Exists(held => held.Duty == duty && held.Until is null), MemberRules.DutyHeld);
        duties.Add(new HeldDuty { Duty = duty, Since = today });
    }

    public void Discharge(MemberDuty duty, DateOnly today)
    {
        var held = duties.Find(known => known.Duty == duty && known.Until is null);
        Require(held is not null, MemberRules.DutyNotHeld);
        held!.End(today);
    }
}
