using System.Net;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class AskingForTheSameAtOnceOnSqlite(SqliteApp app)
    : AskingForTheSameAtOnce(app),
        IClassFixture<SqliteApp>;

public sealed class AskingForTheSameAtOnceOnSqlServer(SqlServerApp app)
    : AskingForTheSameAtOnce(app),
        IClassFixture<SqlServerApp>;

/// <summary>What only one may have, where many ask in the same moment and each finds it free.</summary>
public abstract class AskingForTheSameAtOnce(KanoonApp app) : OfficeAtWork(app)
{
    private const int AtOnce = 6;

    [Fact]
    public async Task One_of_several_applications_gets_the_name()
    {
        var name = Applicant.NewName();
        var applicants = new List<Applicant>();
        for (var number = 0; number < AtOnce; number++)
        {
            var applicant = await Applicant.Start(App, name);
            await applicant.Complete();
            applicants.Add(applicant);
        }

        var answers = await Task.WhenAll(applicants.Select(applicant => applicant.Do(HttpMethod.Post, "/submit")));

        answers.Count(answer => answer.IsSuccessStatusCode).Should().Be(1);
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode))
            await Task.FromResult(refused).IsRefused("name-taken");
    }

    [Fact]
    public async Task One_of_several_associations_gets_the_secretary_who_may_serve_one()
    {
        var associations = new List<Licensed>();
        for (var number = 0; number < AtOnce; number++)
            associations.Add(await Licensed.Found(App, Applicant.NewName()));
        var (secretary, code) = (await App.Citizen(), Applicant.NewNationalCode());

        var answers = await Task.WhenAll(
            associations.Select(association => association.AppointSecretary(secretary, code, Officer))
        );

        answers.Count(answer => answer.IsSuccessStatusCode).Should().Be(1);
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode))
            await Task.FromResult(refused).IsRefused("secretary-elsewhere");
    }

    [Fact]
    public async Task Whoever_left_or_served_an_association_that_ended_is_free()
    {
        var (first, second, third) = (
            await Licensed.Found(App, Applicant.NewName()),
            await Licensed.Found(App, Applicant.NewName()),
            await Licensed.Found(App, Applicant.NewName())
        );
        var (secretary, code) = (await App.Citizen(), Applicant.NewNationalCode());

        await first.AppointSecretary(secretary, code, Officer).Succeeds();
        await second.AppointSecretary(secretary, code, Officer).IsRefused("secretary-elsewhere");
        await first.LedBy(secretary).Do(secretary, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();
        await second.AppointSecretary(secretary, code, Officer).Succeeds();
        await second.AppointSecretary(secretary, code, Officer).IsRefused("secretary-already");
        await second.AppointSecretary(await App.Citizen(), Applicant.NewNationalCode(), Officer).Succeeds();

        await third.AppointSecretary(secretary, code, Officer).ShouldBe(HttpStatusCode.NoContent);
    }
}
