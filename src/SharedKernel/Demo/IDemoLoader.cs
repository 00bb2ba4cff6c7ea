namespace Kanoon.SharedKernel.Demo;

/// <summary>Fills a module's empty tables with a made-up city, to show the product by.</summary>
public interface IDemoLoader
{
    /// <summary>Whether nobody has entered anything; reference data do not count.</summary>
    Task<bool> IsEmpty(CancellationToken ct);

    /// <summary>Makes the module's part of the city through its own aggregates: all of it, or nothing.</summary>
    Task Load(DemoContext context, CancellationToken ct);
}

/// <param name="NewCast">Starts the cast from the beginning: a load that is tried again makes the same city.</param>
/// <param name="Accounts">Who can sign in.</param>
public sealed record DemoContext(Func<IDemoCast> NewCast, DemoAccounts Accounts)
{
    /// <summary>What the accounts shall hold when the load is done; a loader adds to it.</summary>
    public IList<DemoGrant> Grants { get; } = [];
}

/// <param name="Deputy">A second manager, for an objection is judged by somebody else.</param>
public sealed record DemoAccounts(
    Guid Applicant,
    Guid Secretary,
    string SecretaryName,
    string SecretaryMobile,
    Guid Staff,
    Guid Manager,
    Guid Deputy
);

public sealed record DemoGrant(Guid UserId, string Role, Guid Scope);

/// <summary>Names, people and chances; the same in the same order every time.</summary>
public interface IDemoCast
{
    /// <summary>Somebody new, of age and not yet old on the day.</summary>
    DemoPerson NextPerson(DateOnly on);

    /// <summary>A name that was not given before.</summary>
    /// <param name="subject">The key of a field of work.</param>
    string NextTitle(string subject);

    /// <summary>Street, alley and number.</summary>
    string NextAddress();

    /// <summary>A whole number, both bounds included.</summary>
    int Number(int min, int max);
}

/// <param name="NationalCode">Ten digits with a right check digit; nobody's on purpose.</param>
/// <param name="Mobile">E.164.</param>
public sealed record DemoPerson(string FullName, string NationalCode, string Mobile, DateOnly BirthDate);
