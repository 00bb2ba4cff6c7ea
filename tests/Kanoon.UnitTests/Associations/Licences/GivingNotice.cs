using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class GivingNotice
{
    private static readonly DateOnly Due = Today.AddDays(10);

    [Fact]
    public void Tells_the_association_the_facts_and_by_when_to_reply()
    {
        var licence = Noticed();

        (licence.OpenNotice!.Facts, licence.OpenNotice.IssuedBy, licence.OpenNotice.ReplyDueOn)
            .Should()
            .Be(("بی‌برنامه", Officer, Due));
        Asking
            .Announced<NoticeIssued>(licence)
            .Should()
            .Be(new NoticeIssued(licence.AssociationId, "1405-000123", "بی‌برنامه", Due));
    }

    [Fact]
    public void Gives_one_at_a_time()
    {
        var licence = Noticed();
        var again = () => licence.GiveNotice("باز هم", Officer, Today, Due);

        again.Should().BreakRule(LicenceRules.NoticeOpen);
        licence.DismissNotice();
        again.Should().NotThrow();
        licence.Notices.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Takes_a_reply_until_the_last_day(int day, bool taken)
    {
        var licence = Noticed();

        var broken = Asking.RuleBrokenBy(() => licence.ReplyToNotice("برنامه داشتیم", Today.AddDays(day)));

        broken.Should().Be(taken ? null : LicenceRules.ReplyInTime);
        licence.OpenNotice!.Reply.Should().Be(taken ? "برنامه داشتیم" : null);
    }

    [Fact]
    public void Takes_one_reply()
    {
        var licence = Noticed();
        licence.ReplyToNotice("برنامه داشتیم", Today);
        var again = () => licence.ReplyToNotice("و باز", Today);

        again.Should().BreakRule(LicenceRules.ReplyInTime);
        (licence.OpenNotice!.Reply, licence.OpenNotice.RepliedOn).Should().Be(("برنامه داشتیم", Today));
    }

    [Fact]
    public void Has_nothing_to_reply_to_or_to_dismiss_without_an_open_one()
    {
        var licence = A.Licence();
        var reply = () => licence.ReplyToNotice("برنامه داشتیم", Today);
        var dismiss = licence.DismissNotice;

        reply.Should().BreakRule(LicenceRules.NoNotice);
        dismiss.Should().BreakRule(LicenceRules.NoNotice);
    }

    [Fact]
    public void Is_dismissed_without_a_trace_on_the_licence()
    {
        var licence = Noticed();

        licence.DismissNotice();

        licence.OpenNotice.Should().BeNull();
        licence.Notices.Should().ContainSingle().Which.Outcome.Should().Be("dismissed");
        licence.StateOn(Today).Should().Be(LicenceState.Active);
    }

    [Fact]
    public void Is_not_for_a_licence_that_ended()
    {
        var give = A.Revoked().Invoking(gone => gone.GiveNotice("باز هم", Officer, Today, Due));

        give.Should().BreakRule(LicenceRules.Ended);
    }

    public static TheoryData<string> Sanctions => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Sanctions))]
    public void Comes_before_every_sanction(string sanction)
    {
        var licence = A.Licence();

        BrokenBy(licence, sanction, Today).Should().Be(LicenceRules.Heard);

        licence.GiveNotice("بی‌برنامه", Officer, Today, Due);
        licence.DismissNotice();
        BrokenBy(licence, sanction, Due.AddDays(1)).Should().Be(LicenceRules.Heard, "a dismissed notice is spent");
    }

    [Theory]
    [MemberData(nameof(Sanctions))]
    public void Is_heard_with_the_reply_or_after_the_last_day_for_it(string sanction)
    {
        var (silent, replied) = (Noticed(), Noticed());
        replied.ReplyToNotice("برنامه داشتیم", Today);

        BrokenBy(silent, sanction, Due).Should().Be(LicenceRules.Heard);
        BrokenBy(silent, sanction, Due.AddDays(1)).Should().BeNull();
        BrokenBy(replied, sanction, Today).Should().BeNull();
        silent.Notices.Should().ContainSingle().Which.Outcome.Should().Be(sanction);
    }

    private static readonly Dictionary<string, Action<ActivityLicence, DateOnly>> Ways = new()
    {
        ["suspended"] = (licence, day) => licence.Suspend(day.AddDays(30), null, "تخلف", Officer, day),
        ["revoked"] = (licence, day) => licence.Revoke("تخلف", Officer, day),
        ["closed"] = (licence, day) => licence.CloseDown("تعطیل", Officer, day),
    };

    private static Rule? BrokenBy(ActivityLicence licence, string sanction, DateOnly day)
    {
        var before = Asking.Snapshot(licence);

        var broken = Asking.RuleBrokenBy(() => Ways[sanction](licence, day));

        if (broken is not null)
            Asking.Snapshot(licence).Should().Be(before);
        return broken;
    }

    private static ActivityLicence Noticed()
    {
        var licence = A.Licence();
        licence.GiveNotice("بی‌برنامه", Officer, Today, Due);
        return licence;
    }
}
