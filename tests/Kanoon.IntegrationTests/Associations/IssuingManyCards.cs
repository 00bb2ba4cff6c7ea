using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kanoon.Associations.Infrastructure;
using Kanoon.IntegrationTests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Associations;

public sealed class IssuingManyCardsOnSqlite(SqliteApp app) : IssuingManyCards(app), IClassFixture<SqliteApp>;

public sealed class IssuingManyCardsOnSqlServer(SqlServerApp app) : IssuingManyCards(app), IClassFixture<SqlServerApp>;

public abstract class IssuingManyCards(KanoonApp app) : OfficeAtWork(app)
{
    private const string Job = "associations.issue-card-batches";

    [Fact]
    public async Task All_members_get_a_card_each_and_the_paper_is_downloaded()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        for (var i = 0; i < 3; i++)
            await association.WithMember();
        var batch = await association.Batch().Read<CreatedId>();
        await association.Batch().IsRefused("card-batch-under-way");

        await App.RunJob(Job);

        var done = await View(association, batch);
        (done.Text("state"), done.Number("total"), done.Number("issued")).Should().Be(("done", 3, 3));
        var paper = await Paper(association.Leader, batch).ShouldBe(HttpStatusCode.OK);
        var pdf = await paper.Content.ReadAsByteArrayAsync();
        Encoding.ASCII.GetString(pdf, 0, 5).Should().Be("%PDF-");
        paper.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        (await Serials(association)).Should().HaveCount(3).And.OnlyHaveUniqueItems();
        await Paper(await App.Citizen(), batch).IsForbidden();
    }

    [Fact]
    public async Task A_second_batch_issues_only_what_is_new_and_one_without_work_says_so()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.WithMember();
        await association.Batch().Read<CreatedId>();
        await App.RunJob(Job);
        var before = await Serials(association);

        var empty = await association.Batch().Read<CreatedId>();
        await App.RunJob(Job);
        await association.WithMember();
        var another = await association.Batch(onSheets: false).Read<CreatedId>();
        await App.RunJob(Job);

        var failed = await View(association, empty);
        (failed.Text("state"), failed.Text("failure")).Should().Be(("failed", "associations.no-card-approved"));
        (await View(association, another)).Number("issued").Should().Be(1);
        (await Serials(association)).Should().HaveCount(2).And.Contain(before);
    }

    [Fact]
    public async Task Whoever_was_refused_a_card_or_lost_it_by_a_decision_gets_none()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var reason = new { reason = "کارت به دیگری داده شد" };
        var (person, refused) = await association.NewMember(App);
        var (_, revoked) = await association.NewMember(App);
        var (holder, held) = await association.NewMember(App);
        var wish = (await person.AskCard(refused).Read<CreatedId>()).Id;
        await association.OnCard(association.Leader, wish, "/refuse", reason).Succeeds();
        await association
            .OnCard(association.Leader, Id(await association.WithCard(revoked)), "/revoke", reason)
            .Succeeds();
        var stopped = Id(await association.WithCard(held));
        await association.OnCard(Officer, stopped, "/suspend", reason).Succeeds();
        await association.OnCard(holder, stopped, "/report-lost").Succeeds();
        await association.WithMember();

        var batch = await association.Batch().Read<CreatedId>();
        await App.RunJob(Job);

        var done = await View(association, batch);
        (done.Text("state"), done.Number("total"), done.Number("issued")).Should().Be(("done", 1, 1));
    }

    [Fact]
    public async Task Two_hosts_at_once_issue_each_card_once()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        for (var i = 0; i < 5; i++)
            await association.WithMember();
        var batch = await association.Batch().Read<CreatedId>();

        await Task.WhenAll(App.RunJob(Job), App.RunJob(Job), App.RunJob(Job));
        App.Clock.Advance(TimeSpan.FromMinutes(6));
        await App.RunJob(Job);

        (await View(association, batch)).Text("state").Should().Be("done");
        (await Serials(association)).Should().HaveCount(5);
        await App.In(async services =>
        {
            var cards = await services
                .GetRequiredService<AssociationsDbContext>()
                .Cards.Where(card => card.AssociationId == association.AssociationId)
                .ToListAsync();
            cards.Select(card => card.MemberId).Should().OnlyHaveUniqueItems();
        });
    }

    [Fact]
    public async Task The_paper_is_gone_after_a_week()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.WithMember();
        var batch = await association.Batch().Read<CreatedId>();
        await App.RunJob(Job);

        App.Clock.Advance(TimeSpan.FromDays(7));

        (await View(association, batch))["hasPaper"]!.GetValue<bool>().Should().BeFalse();
        await Paper(association.Leader, batch).IsNotFound();
    }

    private static Guid Id(JsonObject card) => card["id"]!.GetValue<Guid>();

    private static Task<JsonObject> View(Licensed association, CreatedId batch) =>
        association.Leader.Http.Get<JsonObject>($"/api/v1/card-batches/{batch.Id}");

    private static Task<HttpResponseMessage> Paper(Person by, CreatedId batch) =>
        by.Http.GetAsync(new Uri($"/api/v1/card-batches/{batch.Id}/paper", UriKind.Relative));

    private static async Task<IReadOnlyList<string>> Serials(Licensed association) =>
        [
            .. (
                await association.Leader.Http.Get<JsonObject>(
                    $"/api/v1/associations/{association.AssociationId}/cards?stage=issued"
                )
            )
                .List()
                .Select(card => card.Text("serial")),
        ];
}
