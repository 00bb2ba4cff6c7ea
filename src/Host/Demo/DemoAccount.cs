using Kanoon.SharedKernel.Access;

namespace Kanoon.Host.Demo;

/// <summary>Somebody who can sign in to the demonstration.</summary>
/// <param name="UserName">A mobile number (E.164) for citizens, else a name.</param>
/// <param name="Role">Held for the whole Office, unless it has a scope that is found out while loading.</param>
internal sealed record DemoAccount(string UserName, string FullName, string Role, string What)
{
    public const string UsualPassword = "kanoon-demo";

    public static readonly DemoAccount Applicant = new(
        "+989120000001",
        "لیلا مرادی",
        Roles.Applicant,
        "has applications in most states, and an association founded lately"
    );

    public static readonly DemoAccount Secretary = new(
        "+989120000002",
        "امیر صادقی",
        Roles.Secretary,
        "leads one association, whose licence can be renewed now"
    );

    public static readonly DemoAccount Officer = new(
        "demo-officer",
        "مهسا کاظمی",
        Roles.ClubOfficer,
        "leads the first club"
    );

    public static readonly DemoAccount Staff = new("demo-staff", "رضا نوری", Roles.OfficeStaff, "examines files");
    public static readonly DemoAccount Manager = new("demo-manager", "زهرا شریفی", Roles.OfficeManager, "decides");

    public static readonly DemoAccount Deputy = new(
        "demo-deputy",
        "حسن امینی",
        Roles.OfficeManager,
        "decides the objections to the manager's decisions"
    );

    public static readonly DemoAccount Administrator = new(
        "demo-admin",
        "نسرین باقری",
        Roles.Administrator,
        "sees everything, the jobs' dashboard too"
    );

    public static readonly IReadOnlyList<DemoAccount> All =
    [
        Applicant,
        Secretary,
        Officer,
        Staff,
        Manager,
        Deputy,
        Administrator,
    ];

    /// <summary>What the person types: citizens write their number the usual way.</summary>
    public string SignInName => Mobile is null ? UserName : $"0{UserName[3..]}";

    public string? Mobile => UserName.StartsWith('+') ? UserName : null;

    public IReadOnlyList<(string Role, Guid? Scope)> OfficeWide =>
        Role is Roles.Applicant or Roles.Secretary or Roles.ClubOfficer ? [] : [(Role, null)];
}
