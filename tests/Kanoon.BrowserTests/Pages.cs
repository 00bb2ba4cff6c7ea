namespace Kanoon.BrowserTests;

/// <summary>A page that is looked at in every way.</summary>
/// <param name="Path">Without a host; ids of the demonstration are found by a test of their own.</param>
/// <param name="Role">Who opens it.</param>
/// <param name="Name">What its pictures are called.</param>
public sealed record PageToSee(string Path, Role Role, string Name);

/// <summary>Every page that <see cref="LookingAtEveryPage"/> walks over: one line, one page.</summary>
internal static class Pages
{
    public static readonly IReadOnlyList<PageToSee> All = [new("/", Role.Nobody, "home")];
}
