namespace Kanoon.BrowserTests;

/// <summary>Who looks: the public, or one of the demonstration's accounts.</summary>
public enum Role
{
    Nobody,
    Applicant,
    Secretary,
    Officer,
    Staff,
    Manager,
    Deputy,
    Administrator,
}

internal static class DemoAccounts
{
    public const string Password = "kanoon-demo";

    public static string SignInName(this Role role) =>
        role switch
        {
            Role.Applicant => "09120000001",
            Role.Secretary => "09120000002",
            Role.Officer => "demo-officer",
            Role.Staff => "demo-staff",
            Role.Manager => "demo-manager",
            Role.Deputy => "demo-deputy",
            Role.Administrator => "demo-admin",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The public signs in nowhere."),
        };
}
