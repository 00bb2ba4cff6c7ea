using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class AppealingARefusedRenewalOnSqlite(SqliteApp app)
    : AppealingARefusedRenewal(app),
        IClassFixture<SqliteApp>;

public sealed class AppealingARefusedRenewalOnSqlServer(SqlServerApp app)
    : AppealingARefusedRenewal(app),
        IClassFixture<SqlServerApp>;

public abstract class AppealingARefusedRenewal(KanoonApp app) : RenewalAtWork(app)
{
    [Fact]
    public async Task A_refusal_is_judged_by_somebody_else_who_may_return_it_to_review()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Refused(association);
        await Appeal(association, renewal, "").IsInvalid("grounds");
        await Appeal(association, renewal).ShouldBe(HttpStatusCode.NoContent);
        await Appeal(association, renewal).IsRefused("nothing-to-appeal");

        await Judge(Manager, renewal, "returnedToReview").IsRefused("appeal-same-decider");
        await Judge(Officer, renewal, "returnedToReview").IsForbidden();
        await Judge(OtherManager, renewal, "returnedToReview").Succeeds();

        (await Read(renewal)).Text("state").Should().Be("review");
        await Office(OtherManager, renewal, "/grant", new { reason = "اعتراض وارد بود" }).Succeeds();
        (await association.Terms()).Should().Be(2);
    }

    [Fact]
    public async Task An_upheld_refusal_stands_and_a_new_renewal_may_be_tried()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Refused(association);
        await Appeal(association, renewal).Succeeds();

        await Judge(OtherManager, renewal, "upheld").Succeeds();

        (await Read(renewal)).Text("state").Should().Be("refused");
        (await association.Terms()).Should().Be(1);
        await Judge(OtherManager, renewal, "upheld").IsRefused("no-open-appeal");
        await Start(association).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_refusal_is_appealed_within_twenty_working_days()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Refused(association);

        App.MoveTo(App.Today().AddDays(60));

        await Appeal(association, renewal).IsRefused("appeal-too-late");
    }

    [Fact]
    public async Task A_refused_renewal_does_not_come_back_beside_a_new_one()
    {
        var association = await AtWindow("noSecretary");
        var refused = await Refused(association);
        var second = await Begun(association);
        await Appeal(association, refused).IsRefused("renewal-open-already");

        await association.AppointSecretary(association.Leader);
        await Do(association.Leader, second, "/submit").Succeeds();
        await Appeal(association, refused).Succeeds();
        await Judge(OtherManager, refused, "returnedToReview").Succeeds();

        await Office(OtherManager, refused, "/grant", new { reason = "اعتراض وارد بود" }).IsRefused("renewal-not-open");
        (await association.Terms()).Should().Be(2, "one term was earned, not two");
    }

    [Fact]
    public async Task No_other_renewal_is_opened_while_a_refusal_is_objected_to()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Refused(association);
        (await Read(renewal))
            .Day("appealableUntil")
            .Should()
            .Be((await App.WorkingDays()).AddWorkingDays(App.Today(), 20));
        await Appeal(association, renewal).Succeeds();

        await Start(association).IsRefused("renewal-open-already");
        await Judge(OtherManager, renewal, "returnedToReview").Succeeds();
        await Office(OtherManager, renewal, "/refuse", new { reason = "هنوز دبیر ندارد" }).Succeeds();
        await Start(association).ShouldBe(HttpStatusCode.Created);

        await Appeal(association, renewal).IsRefused("renewal-open-already");
    }
}
