using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Associations;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Councils;

public sealed class SucceedingASecretary
{
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    private readonly Association association = A.Association();

    [Fact]
    public void Gives_the_association_its_first_one()
    {
        association.AppointSecretary(A.Secretary(Today, First), 1);

        association.Secretary!.UserId.Should().Be(First);
        Asking
            .Announced<SecretaryAppointed>(association)
            .Should()
            .Be(new SecretaryAppointed(association.Id, First, Today));
    }

    [Fact]
    public void Ends_the_term_of_the_last_one_on_the_day_the_new_one_begins()
    {
        association.AppointSecretary(A.Secretary(Today, First), 1);

        association.AppointSecretary(A.Secretary(Tomorrow, Second, number: 201), 1);

        association.Secretary!.UserId.Should().Be(Second);
        association.Secretaries.Select(term => term.LeftOn).Should().Equal(Tomorrow, null);
        Asking.Announced<SecretaryLeft>(association).Should().Be(new SecretaryLeft(association.Id, First, Tomorrow));
    }

    [Fact]
    public void Begins_no_earlier_than_the_last_one_began()
    {
        association.AppointSecretary(A.Secretary(Today, First), 1);
        var earlier = () => association.AppointSecretary(A.Secretary(Yesterday, Second), 1);
        var sameDay = () => association.AppointSecretary(A.Secretary(Today, Second), 1);

        earlier.Should().BreakRule(CouncilRules.SecretaryAfterLast);
        association.Secretary!.UserId.Should().Be(First);
        sameDay.Should().NotThrow();
        association.Secretary!.UserId.Should().Be(Second);
    }

    [Fact]
    public void Leaves_nobody_when_the_secretary_resigns()
    {
        association.AppointSecretary(A.Secretary(Today, First), 1);

        association.SecretaryResigns(Tomorrow);

        association.Secretary.Should().BeNull();
        association.Secretaries.Should().ContainSingle().Which.LeftOn.Should().Be(Tomorrow);
        Asking.Announced<SecretaryLeft>(association).On.Should().Be(Tomorrow);
    }

    [Fact]
    public void Needs_a_secretary_who_could_resign()
    {
        association.Invoking(without => without.SecretaryResigns(Today)).Should().BreakRule(CouncilRules.NoSecretary);
        association.AppointSecretary(A.Secretary(Today, First), 1);
        association.SecretaryResigns(Today);
        association.Invoking(without => without.SecretaryResigns(Today)).Should().BreakRule(CouncilRules.NoSecretary);
    }

    [Fact]
    public void Gives_the_lead_to_the_secretary_and_to_the_applicant_while_there_is_none_with_an_account()
    {
        association.IsLedBy(A.Applicant).Should().BeTrue();

        association.AppointSecretary(A.Secretary(Today), 1);
        association.IsLedBy(A.Applicant).Should().BeTrue();

        association.AppointSecretary(A.Secretary(Today, First), 1);
        association.IsLedBy(A.Applicant).Should().BeFalse();
        association.IsLedBy(First).Should().BeTrue();

        association.SecretaryResigns(Today);
        association.IsLedBy(First).Should().BeFalse();
        association.IsLedBy(A.Applicant).Should().BeTrue();
    }
}
