using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Associations;

public sealed class KeepingWhatIsLongOnSqlite(SqliteApp app) : KeepingWhatIsLong(app), IClassFixture<SqliteApp>;

public sealed class KeepingWhatIsLongOnSqlServer(SqlServerApp app)
    : KeepingWhatIsLong(app),
        IClassFixture<SqlServerApp>;

/// <summary>SQLite would keep any length, so the columns' own lengths are looked up.</summary>
public abstract class KeepingWhatIsLong(KanoonApp app) : OfficeAtWork(app)
{
    private static readonly string Reason = new('ک', 2000);
    private static readonly string Note = new('م', 500);

    [Fact]
    public async Task The_longest_texts_that_are_accepted_fit_every_column_that_they_reach()
    {
        var applicant = await Applicant.Start(App, Longest(Applicant.NewName()));
        await applicant.ReachScreening(Officer);
        string[] parts = ["name", "club", "place", "goals", "founders", "statute", "documents"];
        var items = parts.Select(part => new { part, note = Note });
        await applicant.Office(Officer, "/request-corrections", new { items }).Succeeds();
        await applicant.Do(HttpMethod.Post, "/submit").Succeeds();
        await applicant.PassChecklist(Officer);
        await applicant.Judge(Officer, "nameFits", true, Note).Succeeds();
        await applicant.Office(Officer, "/refer-to-committee").Succeeds();
        await applicant.Reject(Manager, Reason).Succeeds();
        await applicant.Do(HttpMethod.Post, "/appeal", new { grounds = Reason }).Succeeds();
        var decision = new { outcome = "returnedToReview", reason = Reason };
        await applicant.Office(OtherManager, "/decide-appeal", decision).Succeeds();
        await applicant.Approve(Manager, [.. Enumerable.Repeat(Note, 10)]).Succeeds();
        var id = (await applicant.View())["associationId"]!.GetValue<Guid>();
        var association = new Licensed(applicant.Citizen, Officer, Manager, id);
        await association.Do(Officer, "/give-notice", new { facts = Reason }).Succeeds();
        await association.Do(association.Leader, "/reply-to-notice", new { reply = Reason }).Succeeds();
        await association
            .Do(
                Manager,
                "/suspend",
                new
                {
                    until = (DateOnly?)null,
                    condition = Note,
                    reason = Reason,
                }
            )
            .Succeeds();
        await association.Do(Manager, "/reinstate", new { reason = Reason }).Succeeds();
        var letter = await association.IssuedLetter(Longest());
        var letterId = letter["id"]!.GetValue<Guid>();
        await association.OnLetter(Manager, letterId, "/withdraw", new { reason = Reason }).Succeeds();
        await App.Deliver();

        var tooLong = new List<string>();
        foreach (var module in App.Services.GetRequiredService<ModuleCatalogue>().All)
            await App.In(async services => tooLong.AddRange(await TooLong(services, module)));

        tooLong.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_longer_is_refused()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachCommittee(Officer);

        await applicant.Reject(Manager, Reason + "!").IsInvalid("reason");
        await applicant.Approve(Manager, [.. Enumerable.Repeat("شرط", 11)]).IsInvalid("conditions");
        await applicant.Approve(Manager, Note + "!").IsInvalid("conditions[0]");
    }

    private static object Longest(string name) =>
        new
        {
            name = name.PadRight(150, 'ن'),
            clubId = Applicant.Club(1),
            districtCode = 1,
            neighbourhoodCode = 10101,
            address = new string('خ', 300),
            postalCode = "1136912345",
            goals = Enumerable.Range(1, 11),
            purpose = new string('گ', 3000),
        };

    private static async Task<IReadOnlyList<string>> TooLong(IServiceProvider services, Module module)
    {
        var found = new List<string>();
        var db = (DbContext)services.GetRequiredService(module.Context);
        var quote = db.GetService<ISqlGenerationHelper>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.GetTableName() is not null))
        foreach (var property in type.GetFlattenedProperties().Where(property => property.GetMaxLength() is not null))
        {
            var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
            if (property.GetColumnName(store) is not { } column)
                continue;
            var table = quote.DelimitIdentifier(store.Name, store.Schema);
            var sql = $"SELECT {quote.DelimitIdentifier(column)} AS \"Value\" FROM {table}";
            var longest =
                (await db.Database.SqlQueryRaw<string?>(sql).ToListAsync()).Max(text => (int?)text?.Length) ?? 0;
            if (longest > property.GetMaxLength())
                found.Add($"{store.Name}.{column}: {longest} of {property.GetMaxLength()}");
        }

        return found;
    }

    private static object Longest() =>
        LettersAtWork.Letter(
            new string('م', 150),
            new string('گ', 150),
            [.. Enumerable.Repeat(new string('"', 2000), 20)],
            new string('ع', 150)
        );
}
