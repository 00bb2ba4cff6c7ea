using Kanoon.Associations.Domain.People;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.People;

public sealed class ClaimingARecord
{
    [Fact]
    public void Is_for_whoever_has_the_phone_and_for_one_account()
    {
        var person = A.Person();

        person.Invoking(p => p.BelongsTo(Officer, "#+989121234567")).Should().BreakRule(PeopleRules.SomebodyElses);
        person.BelongsTo(Officer, person.MobileHash);
        person.BelongsTo(Officer, person.MobileHash);
        person.Invoking(p => p.BelongsTo(OtherOfficer, p.MobileHash)).Should().BreakRule(PeopleRules.SomebodyElses);

        person.UserId.Should().Be(Officer);
    }
}
