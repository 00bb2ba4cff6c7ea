using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.People;

namespace Kanoon.Associations.Domain.Members;

/// <summary>What is kept of a member besides the membership: guardian, consents, photo, duties.</summary>
internal sealed partial class Member
{
    private static readonly TimeSpan BetweenNotices = TimeSpan.FromDays(1);

    /// <summary>A guardian who has not consented yet may be replaced, a day after they were asked.</summary>
    public void NameGuardian(NamedGuardian named, DateOnly today)
    {
        var person = named.Person;
        Require(IsOpen, MemberRules.NotNow);
        Require(IsMinorOn(today), MemberRules.GuardianOfAdult);
        Require(person.PersonId != PersonId, MemberRules.OwnGuardian);
        Require(named.BornOn is null || FullAge.IsReached(named.BornOn.Value, today), MemberRules.GuardianOfAge);
        Require(person.MobileHash != named.WardsMobileHash, MemberRules.GuardiansOwnPhone);
        Require(Guardian is not { HasConsented: true }, MemberRules.GuardianConsented);
        Require(
            named.AskedAt is null || !(Guardian?.AskedAt + BetweenNotices > named.AskedAt),
            MemberRules.GuardianAskedToday
        );
        Guardian = Guardian.Of(person, named.AskedAt);
        if (named.AskedAt is not null)
            Raise(new GuardianNamed(Id, AssociationId, person.PersonId));
    }

    /// <param name="form">On paper, somebody may consent of whom no record says when they were born.</param>
    /// <param name="bornOn">As the guardian's record says; null where it does not.</param>
    /// <param name="today">Today.</param>
    /// <param name="now">Now.</param>
    public void TakeGuardianConsent(ConsentForm form, DateOnly? bornOn, DateOnly today, DateTime now)
    {
        Require(IsOpen, MemberRules.NotNow);
        Require(Guardian is not null, MemberRules.GuardianNeeded);
        Require(!Guardian!.HasConsented, MemberRules.GuardianConsented);
        Require(
            bornOn is { } day ? FullAge.IsReached(day, today) : form == ConsentForm.Paper,
            MemberRules.GuardianOfAge
        );
        Guardian.Consent(form, now);
    }

    /// <summary>Whether a minor is listed to whose membership no guardian has agreed.</summary>
    public bool AwaitsGuardian(DateOnly today) => IsOpen && IsMinorOn(today) && Guardian is not { HasConsented: true };

    /// <summary>What the record says of the birth date is another day now.</summary>
    public void FollowBirthDate(DateOnly birthDate)
    {
        if (IsOpen)
            OfAgeOn = FullAge.ReachedOn(birthDate);
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
        Guardian = guardian.Again(now);
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
