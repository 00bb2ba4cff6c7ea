using Kanoon.Associations.Domain.People;

namespace Kanoon.Associations.Domain.Members;

/// <summary>Who answers for a minor, and whether they agreed.</summary>
internal sealed class Guardian
{
    private Guardian() { }

    public Guid PersonId { get; private set; }
    public string FullName { get; private init; } = "";

    /// <summary>Protected.</summary>
    public string Mobile { get; private init; } = "";

    public string MobileHash { get; private init; } = "";

    /// <summary>When a message asked them; null where nobody needed to.</summary>
    public DateTime? AskedAt { get; private init; }

    public DateTime? ConsentedAt { get; private set; }
    public ConsentForm? ConsentForm { get; private set; }

    public bool HasConsented => ConsentedAt is not null;

    public static Guardian Of(NamedPerson person, DateTime? askedAt) =>
        new()
        {
            PersonId = person.PersonId,
            FullName = person.FullName,
            Mobile = person.Mobile,
            MobileHash = person.MobileHash,
            AskedAt = askedAt,
        };

    /// <summary>The same person for another membership; to that one they have not agreed yet.</summary>
    public Guardian Again(DateTime askedAt) => Of(new(PersonId, FullName, Mobile, MobileHash), askedAt);

    public void Consent(ConsentForm form, DateTime now) => (ConsentForm, ConsentedAt) = (form, now);

    public void Follow(Guid other) => PersonId = other;
}

/// <summary>Somebody who is named as a guardian, with what is checked of them.</summary>
/// <param name="BornOn">As their record says; null where it does not.</param>
/// <param name="WardsMobileHash">The minor's own phone.</param>
/// <param name="AskedAt">When a message asks them; null where none goes out.</param>
internal sealed record NamedGuardian(NamedPerson Person, DateOnly? BornOn, string WardsMobileHash, DateTime? AskedAt);

/// <summary>A duty, for as long as it is or was held.</summary>
internal sealed class HeldDuty
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required MemberDuty Duty { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? Until { get; private set; }

    public void End(DateOnly on) => Until = on;
}

/// <summary>A consent, for as long as it is or was given.</summary>
internal sealed class PurposeConsent
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required ConsentPurpose Purpose { get; init; }
    public required ConsentForm Form { get; init; }
    public required DateTime GivenAt { get; init; }
    public DateTime? WithdrawnAt { get; private set; }

    public void Withdraw(DateTime at) => WithdrawnAt = at;
}

/// <summary>A picture of the member, kept only with their consent.</summary>
internal sealed record MemberPhoto(string FileId, string ContentType);

/// <summary>Who wants to be a member, as they are listed.</summary>
internal sealed record Joining(
    Guid AssociationId,
    Guid PersonId,
    string FullName,
    DateOnly BirthDate,
    int Stay,
    MemberEntry Entry,
    Guid By,
    DateOnly On
);
