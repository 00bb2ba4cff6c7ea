using System.Runtime.CompilerServices;
using System.Text.Json;
using FluentAssertions.Specialized;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.UnitTests.Associations.Common;

/// <summary>What a test asks of an aggregate from outside.</summary>
internal static class Asking
{
    public static void BreakRule<TDelegate, TAssertions>(
        this DelegateAssertions<TDelegate, TAssertions> call,
        Rule rule,
        string because = ""
    )
        where TDelegate : Delegate
        where TAssertions : DelegateAssertions<TDelegate, TAssertions> =>
        call.Throw<RuleViolationException>(because).Which.Rule.Should().Be(rule, because);

    /// <summary>The rule that the call breaks; null where it goes through.</summary>
    public static Rule? RuleBrokenBy(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (RuleViolationException broken)
        {
            return broken.Rule;
        }
    }

    /// <summary>Everything that can be seen of it, and how much it has announced.</summary>
    public static string Snapshot<T>(T aggregate)
        where T : Aggregate => $"{JsonSerializer.Serialize(aggregate)} {AnnouncementsOf(aggregate).Count}";

    public static T Announced<T>(Aggregate aggregate) =>
        AnnouncementsOf(aggregate).OfType<T>().Should().ContainSingle().Which;

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "announcements")]
    public static extern ref List<object> AnnouncementsOf(Aggregate aggregate);
}
