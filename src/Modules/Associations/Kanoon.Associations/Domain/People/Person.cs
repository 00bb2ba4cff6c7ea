using Kanoon.Associations.Domain.Common;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.People;

/// <summary>Everybody is one record, by national code. What identifies them is stored protected.</summary>
internal sealed class Person : Aggregate
{
    private readonly List<IdentityCheck> checks = [];

    private Person() { }

    public string FullName { get; private set; } = "";

    /// <summary>Protected.</summary>
    public string NationalCode { get; private set; } = "";

    /// <summary>Unique, so that nobody is entered twice; null in a record that became part of another.</summary>
    public string? NationalCodeHash { get; private set; }

    /// <summary>Protected.</summary>
    public string Mobile { get; private set; } = "";

    public string MobileHash { get; private set; } = "";
    public DateOnly? BirthDate { get; private set; }

    /// <summary>The Office has seen papers for the birth date.</summary>
    public bool HasBirthDateOfPapers { get; private set; }

    public string? Address { get; private set; }

    /// <summary>Ten Latin digits.</summary>
    public string? PostalCode { get; private set; }

    /// <summary>The account, once its holder has named themselves.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The record that this one became part of.</summary>
    public Guid? MergedInto { get; private set; }

    /// <summary>What was asked of the registries, the latest last.</summary>
    public IReadOnlyList<IdentityCheck> Checks => checks;

    public static Person Enter(
        IPersonalData personal,
        string fullName,
        NationalCode code,
        MobileNumber mobile,
        DateOnly? birthDate
    ) =>
        new()
        {
            FullName = fullName,
            NationalCode = personal.Protect(code.Value),
            NationalCodeHash = personal.Hash(code.Value),
            Mobile = personal.Protect(mobile.Value),
            MobileHash = personal.Hash(mobile.Value),
            BirthDate = birthDate,
        };

    /// <summary>Says that an account is this person's, who has shown both national code and phone.</summary>
    public void BelongsTo(Guid userId, string mobileHash)
    {
        RequireOwnRecord();
        Require(mobileHash == MobileHash && (UserId is null || UserId == userId), PeopleRules.SomebodyElses);
        UserId = userId;
    }

    /// <summary>
    /// The holder's own word, which counts before what others typed of them. What the Office or a registry has seen stays, and
    /// nobody comes of age by it.
    /// </summary>
    public void SayBirthDate(DateOnly own, DateOnly today)
    {
        RequireOwnRecord();
        var isConfirmed =
            checks.LastOrDefault(check => check.Registry == Registry.CivilRegistry) is
            { Outcome: CheckOutcome.Matches };
        var comesOfAge = BirthDate is { } typed && !FullAge.IsReached(typed, today) && FullAge.IsReached(own, today);
        if (BirthDate is null || !(HasBirthDateOfPapers || isConfirmed || comesOfAge))
            BirthDate = own;
    }

    /// <summary>The name under which they are listed: as it was typed, where that is but another spelling of theirs.</summary>
    public string NameFor(string typed) => NameFor(typed, FullName);

    /// <inheritdoc cref="NameFor(string)" />
    public static string NameFor(string typed, string recorded) =>
        PersianText.Fold(typed) == PersianText.Fold(recorded) ? typed : recorded;

    /// <summary>A correction that the Office accepted; null leaves as it is.</summary>
    public void Correct(PersonFields fields)
    {
        RequireOwnRecord();
        FullName = fields.FullName ?? FullName;
        BirthDate = fields.BirthDate ?? BirthDate;
        HasBirthDateOfPapers |= fields.BirthDate is not null;
        Address = fields.Address ?? Address;
        PostalCode = fields.PostalCode ?? PostalCode;
    }

    public void ChangeMobile(IPersonalData personal, MobileNumber mobile)
    {
        RequireOwnRecord();
        (Mobile, MobileHash) = (personal.Protect(mobile.Value), personal.Hash(mobile.Value));
    }

    public void Record(IdentityCheck check)
    {
        RequireOwnRecord();
        checks.Add(check);
    }

    /// <summary>No registry that gave an answer says that this is somebody else.</summary>
    public void RequireIdentity() =>
        Require(
            checks.GroupBy(check => check.Registry).All(of => of.Last().Outcome != CheckOutcome.DoesNotMatch),
            PeopleRules.NotThemselves
        );

    /// <summary>The Office has seen whose phone it is; whoever signs in by it may say that the record is theirs.</summary>
    public void HandOver(IPersonalData personal, MobileNumber mobile)
    {
        ChangeMobile(personal, mobile);
        UserId = null;
    }

    /// <summary>Nobody puts their own record right for the Office.</summary>
    public void RequireOthersRecord(Guid officer) => Require(UserId != officer, PeopleRules.CorrectionByOneself);

    /// <summary>Becomes part of another record, and stays as what shows that it did.</summary>
    public void MergeInto(Person other)
    {
        RequireOwnRecord();
        Require(other.Id != Id && other.MergedInto is null, PeopleRules.MergeIntoAnother);
        other.TakeOverWhatIsMissing(this);
        (MergedInto, NationalCodeHash, UserId) = (other.Id, null, null);
    }

    private void TakeOverWhatIsMissing(Person merged)
    {
        UserId ??= merged.UserId;
        BirthDate ??= merged.BirthDate;
        Address ??= merged.Address;
        PostalCode ??= merged.PostalCode;
    }

    private void RequireOwnRecord() => Require(MergedInto is null, PeopleRules.Merged);
}

/// <summary>Somebody as a paper names them: whose record, under which name, and where they are reached.</summary>
/// <param name="Mobile">Protected.</param>
internal sealed record NamedPerson(Guid PersonId, string FullName, string Mobile, string MobileHash);

internal enum Registry
{
    /// <summary>The civil registry: name and birth date belong to the national code.</summary>
    CivilRegistry,

    /// <summary>The operators' register: the mobile number belongs to the national code.</summary>
    MobileOwnership,
}

internal enum CheckOutcome
{
    Matches,
    DoesNotMatch,

    /// <summary>The registry is not connected, or did not answer.</summary>
    NotAvailable,
}

internal sealed class IdentityCheck
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Registry Registry { get; init; }
    public required CheckOutcome Outcome { get; init; }
    public required DateTime At { get; init; }
}
