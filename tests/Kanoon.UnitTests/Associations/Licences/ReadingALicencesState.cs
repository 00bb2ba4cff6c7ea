using CsCheck;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Licences.LicenceState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class ReadingALicencesState
{
    [Fact]
    public void Waits_for_its_first_day_where_it_begins_later()
    {
        var day = Today.AddDays(30);

        var licence = ActivityLicence.Issue("1405-000123", Guid.CreateVersion7(), A.Facts, [], Rules, Today, day);

        licence.StateOn(Today).Should().Be(Scheduled);
        licence.StateOn(day.AddDays(-1)).Should().Be(Scheduled);
        licence.StateOn(day).Should().Be(Active);
        (licence.StartsOn, licence.EndsOn).Should().Be((day, day.AddMonths(24).AddDays(-1)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(91)]
    public void Begins_neither_in_the_past_nor_later_than_the_rule_allows(int days)
    {
        var day = Today.AddDays(days);

        Asking
            .RuleBrokenBy(() =>
                ActivityLicence.Issue("1405-000123", Guid.CreateVersion7(), A.Facts, [], Rules, Today, day)
            )
            .Should()
            .Be(LicenceRules.StartsTooLate);
    }

    [Fact]
    public void Follows_from_the_terms_days_and_today()
    {
        var licence = A.Licence();

        licence.StateOn(Yesterday).Should().Be(Scheduled);
        licence.StateOn(Today).Should().Be(Active);
        licence.StateOn(A.RenewalOpensOn.AddDays(-1)).Should().Be(Active);
        licence.StateOn(A.RenewalOpensOn).Should().Be(RenewalOpen);
        licence.StateOn(A.EndsOn).Should().Be(RenewalOpen);
        licence.StateOn(A.EndsOn.AddDays(1)).Should().Be(Grace);
        licence.StateOn(A.GraceEndsOn).Should().Be(Grace);
        licence.StateOn(A.GraceEndsOn.AddDays(1)).Should().Be(Expired);
        licence.StateOn(DateOnly.MaxValue).Should().Be(Expired);
    }

    [Fact]
    public void Lasts_as_long_as_the_rules_of_the_day_say()
    {
        var licence = A.LicenceBy(
            RulesWith((RuleName.LicenceTermMonths, 12), (RuleName.RenewalWindowDays, 30), (RuleName.GraceDays, 0))
        );

        licence.EndsOn.Should().Be(new DateOnly(2027, 11, 22));
        licence.StateOn(new(2027, 10, 22)).Should().Be(Active);
        licence.StateOn(new(2027, 10, 23)).Should().Be(RenewalOpen);
        licence.StateOn(new(2027, 11, 22)).Should().Be(RenewalOpen);
        licence.StateOn(new(2027, 11, 23)).Should().Be(Expired);
    }

    [Fact]
    public void Is_suspended_from_the_first_day_to_the_last_one()
    {
        var licence = A.SuspendedUntil(Today.AddDays(20));

        licence.StateOn(Today).Should().Be(Suspended);
        licence.StateOn(Today.AddDays(20)).Should().Be(Suspended);
        licence.StateOn(Today.AddDays(21)).Should().Be(Active);
    }

    [Fact]
    public void Is_suspended_without_end_where_a_condition_ends_it()
    {
        var licence = A.SuspendedOnCondition();

        licence.StateOn(Today).Should().Be(Suspended);
        licence.StateOn(A.GraceEndsOn.AddDays(1)).Should().Be(Suspended);
    }

    [Theory]
    [InlineData(nameof(LicenceEnd.Revoked))]
    [InlineData(nameof(LicenceEnd.Closed))]
    [InlineData(nameof(LicenceEnd.Surrendered))]
    public void Is_its_end_on_any_day_once_it_ended(string end)
    {
        var standing = new LicenceStanding(
            Today,
            A.EndsOn,
            A.RenewalOpensOn,
            A.GraceEndsOn,
            Today,
            null,
            Enum.Parse<LicenceEnd>(end)
        );

        standing.StateOn(Yesterday).Should().Be(Enum.Parse<LicenceState>(end));
        standing.StateOn(Today).Should().Be(Enum.Parse<LicenceState>(end));
        standing.StateOn(DateOnly.MaxValue).Should().Be(Enum.Parse<LicenceState>(end));
    }

    [Fact]
    public void Is_one_of_them_on_every_day_and_changes_only_at_a_boundary() =>
        Gen.Select(Standings, Gen.Int[-10, 260])
            .Sample(
                (standing, offset) =>
                {
                    var day = Today.AddDays(offset);
                    DateOnly?[] boundaries =
                    [
                        standing.StartsOn,
                        standing.RenewalOpensOn,
                        standing.EndsOn.AddDays(1),
                        standing.GraceEndsOn.AddDays(1),
                        standing.SuspendedFrom,
                        standing.SuspendedUntil?.AddDays(1),
                    ];

                    return Enum.IsDefined(standing.StateOn(day))
                        && Enum.IsDefined(standing.StateOn(DateOnly.MinValue))
                        && Enum.IsDefined(standing.StateOn(DateOnly.MaxValue))
                        && (standing.StateOn(day.AddDays(-1)) == standing.StateOn(day) || boundaries.Contains(day));
                },
                iter: 20_000
            );

    [Fact]
    public void Never_goes_back_while_nobody_acts() =>
        Standings
            .Select(standing => standing with { SuspendedFrom = null, End = null })
            .Sample(
                standing =>
                {
                    var states = Enumerable.Range(-10, 280).Select(offset => standing.StateOn(Today.AddDays(offset)));

                    states.Should().BeInAscendingOrder();
                },
                iter: 500
            );

    [Fact]
    public void Never_looks_valid_after_the_grace_however_the_dates_lie() =>
        Standings.Sample(
            standing => standing.StateOn(standing.GraceEndsOn.AddDays(1)) is not (Active or RenewalOpen or Grace),
            iter: 2_000
        );

    private static readonly Gen<LicenceStanding> Standings = Gen.Select(
        Gen.Select(Gen.Int[1, 120], Gen.Int[0, 119], Gen.Int[0, 60]),
        Gen.Int[-5, 200].Nullable(),
        Gen.Int[0, 60].Nullable(),
        Gen.Enum<LicenceEnd>().Nullable(),
        (lengths, suspendedFrom, suspendedFor, end) =>
        {
            var (term, window, grace) = lengths;
            var endsOn = Today.AddDays(term);
            var from = suspendedFrom is { } days ? Today.AddDays(days) : (DateOnly?)null;
            return new LicenceStanding(
                Today,
                endsOn,
                endsOn.AddDays(-window),
                endsOn.AddDays(grace),
                from,
                suspendedFor is { } length ? from?.AddDays(length) : null,
                end
            );
        }
    );
}
