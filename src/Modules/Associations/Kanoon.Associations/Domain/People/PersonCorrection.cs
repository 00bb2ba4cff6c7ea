using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.People;

internal enum PersonCorrectionState
{
    Open,
    Accepted,
    Refused,
}

/// <summary>What a person wants corrected in their record; what is null stays as it is.</summary>
internal sealed record PersonFields(string? FullName, DateOnly? BirthDate, string? Address, string? PostalCode)
{
    public static readonly PersonFields None = new(null, null, null, null);

    /// <summary>As somebody typed them, cleaned.</summary>
    public static PersonFields Typed(string? fullName, DateOnly? birthDate, string? address, string? postalCode) =>
        new(Clean(fullName), birthDate, Clean(address), postalCode is null ? null : Digits.ToLatin(postalCode).Trim());

    private static string? Clean(string? text) => text is null ? null : PersianText.Clean(text);
}

/// <summary>A person's wish that their record be corrected, until the Office has decided.</summary>
internal sealed class PersonCorrection : Aggregate
{
    private PersonCorrection() { }

    public Guid PersonId { get; private set; }

    /// <summary>The person while the wish is open, unique: one at a time.</summary>
    public Guid? OpenFor { get; private set; }

    public Guid RequestedBy { get; private init; }
    public DateTime RequestedAt { get; private init; }
    public string? FullName { get; private init; }
    public DateOnly? BirthDate { get; private init; }
    public string? Address { get; private init; }
    public string? PostalCode { get; private init; }

    /// <summary>Protected.</summary>
    public string? Mobile { get; private init; }

    /// <summary>Why, and by which papers.</summary>
    public string Reason { get; private init; } = "";

    public PersonCorrectionState State { get; private set; }

    /// <summary>The last day for the Office to decide.</summary>
    public DateOnly DueOn { get; private init; }

    public Guid? DecidedBy { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public string? DecisionReason { get; private set; }

    public static PersonCorrection Ask(
        Person person,
        PersonFields fields,
        string? protectedMobile,
        string reason,
        Guid by,
        DateTime now,
        DateOnly dueOn,
        bool isOnlyOne
    )
    {
        Require(isOnlyOne, PeopleRules.CorrectionOpenAlready);
        Require(fields != PersonFields.None || protectedMobile is not null, PeopleRules.NothingToCorrect);
        return new()
        {
            PersonId = person.Id,
            OpenFor = person.Id,
            RequestedBy = by,
            RequestedAt = now,
            FullName = fields.FullName,
            BirthDate = fields.BirthDate,
            Address = fields.Address,
            PostalCode = fields.PostalCode,
            Mobile = protectedMobile,
            Reason = reason,
            DueOn = dueOn,
        };
    }

    public void Accept(Person person, IPersonalData personal, string reason, Guid by, DateOnly on)
    {
        Decide(PersonCorrectionState.Accepted, reason, by, on);
        person.Correct(new(FullName, BirthDate, Address, PostalCode));
        if (Mobile is not null)
            person.ChangeMobile(personal, MobileNumber.Parse(personal.Reveal(Mobile)));
    }

    public void Refuse(string reason, Guid by, DateOnly on) => Decide(PersonCorrectionState.Refused, reason, by, on);

    private void Decide(PersonCorrectionState outcome, string reason, Guid by, DateOnly on)
    {
        Require(State == PersonCorrectionState.Open, PeopleRules.CorrectionDecided);
        Require(by != RequestedBy, PeopleRules.CorrectionByOneself);
        (State, DecisionReason, DecidedBy, DecidedOn, OpenFor) = (outcome, reason, by, on, null);
    }

    /// <summary>The person's record became part of another; an open wish beside one of the other's is refused by its index.</summary>
    public void Follow(Guid other)
    {
        PersonId = other;
        if (OpenFor is not null)
            OpenFor = other;
    }
}
