using System.Diagnostics;
using System.Text.Json;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Infrastructure;
using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;
using Kanoon.Platform;
using Kanoon.Platform.Jobs;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Benchmarks.Figures;

/// <summary>
/// Fifty thousand checked rows entered as members, against bare inserts of the same people and memberships, a thousand a
/// transaction.
/// </summary>
internal static class ImportingMembers
{
    private const int Rows = 50_000;
    private const int ChunkRows = 1_000;
    private const string Job = "associations.import-members";

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var city = await data.City();
        var (ours, twin) = await Rounds.Alternate(
            5,
            () => Timed(data, city, Ours),
            () => Timed(data, city, copy => Task.FromResult(Twin(copy)))
        );
        return [Figure.Rate("import 50,000 members", "rows/s", Rows / ours, Rows / twin, 0.25)];
    }

    private static async Task<double> Timed(DataSets data, string city, Func<string, Task<TimeSpan>> enter)
    {
        var copy = data.Copy(city);
        var time = await enter(copy);
        using (var connection = Sql.Open(copy))
            if (connection.Count("associations_members") is not Rows and var entered)
                throw new InvalidOperationException($"{entered} of {Rows} were entered.");
        DataSets.Forget(copy);
        return time.TotalSeconds;
    }

    private static async Task<TimeSpan> Ours(string copy)
    {
        await using var services = OurServices.Over(copy, TimeProvider.System);
        await services.Prepare("an administrator", CancellationToken.None);
        var runner = services.GetRequiredService<JobRunner>();
        var id = await InScope(services, Upload);
        await runner.Run(Job, CancellationToken.None);
        await InScope(services, db => Confirm(db, id));

        var watch = Stopwatch.StartNew();
        await runner.Run(Job, CancellationToken.None);
        return watch.Elapsed;
    }

    private static async Task<Guid> Upload(IServiceProvider services)
    {
        var db = services.GetRequiredService<AssociationsDbContext>();
        var personal = services.GetRequiredService<IPersonalData>();
        var association = await db.Associations.Select(known => known.Id).FirstAsync();
        var import = MemberImport.Upload(
            association,
            Guid.CreateVersion7(),
            TimeProvider.System.GetUtcNow().UtcDateTime,
            Rows
        );
        db.MemberImports.Add(import);
        foreach (var (ordinal, chunk) in Enumerable.Range(0, Rows).Select(RowOf).Chunk(ChunkRows).Index())
            db.ImportChunks.Add(
                new ImportChunk
                {
                    ImportId = import.Id,
                    Ordinal = ordinal,
                    Rows = personal.Protect(JsonSerializer.Serialize(chunk)),
                }
            );
        await db.SaveChangesAsync();
        return import.Id;
    }

    private static async Task<Guid> Confirm(IServiceProvider services, Guid id)
    {
        var db = services.GetRequiredService<AssociationsDbContext>();
        (await db.MemberImports.SingleAsync(import => import.Id == id)).Confirm(onlyGood: false);
        await db.SaveChangesAsync();
        return id;
    }

    private static TimeSpan Twin(string copy)
    {
        using var connection = Sql.Open(copy, "synchronous = FULL");
        var association = connection.List("SELECT Id FROM associations_associations LIMIT 1", row => row.GetString(0))[
            0
        ];
        // As long as what is protected is.
        var (code, hash) = (new string('x', 182), new string('h', 56));
        var watch = Stopwatch.StartNew();
        foreach (var batch in Enumerable.Range(0, Rows).Chunk(1_000))
        {
            using var transaction = connection.BeginTransaction();
            using var people = new Insert(
                connection,
                transaction,
                "associations_people",
                "Id",
                "FullName",
                "NationalCode",
                "NationalCodeHash",
                "Mobile",
                "MobileHash",
                "BirthDate",
                "HasBirthDateOfPapers",
                "Version"
            );
            using var members = new Insert(
                connection,
                transaction,
                "associations_members",
                "Id",
                "AssociationId",
                "PersonId",
                "Stay",
                "FullName",
                "NameFolded",
                "NameKey",
                "OfAgeOn",
                "State",
                "Entry",
                "EnteredBy",
                "RequestedOn",
                "JoinedOn",
                "DecidedOn",
                "DecidedBy",
                "Version"
            );
            foreach (var number in batch)
            {
                var (person, name) = (NewId(), RowOf(number).FullName);
                people.Row(person, name, code, $"{hash}{number:D8}", code, $"{hash}{number:D8}", "1991-08-03", 0, 1);
                members.Row(
                    NewId(),
                    association,
                    person,
                    1,
                    name,
                    $" {name}",
                    "412235114212001342",
                    "2009-08-03",
                    "Active",
                    "Import",
                    person,
                    "2026-11-23",
                    "2026-11-23",
                    "2026-11-23",
                    person,
                    1
                );
            }

            transaction.Commit();
        }

        return watch.Elapsed;
    }

    private static string NewId() => $"{Guid.CreateVersion7()}".ToUpperInvariant();

    private static SheetRow RowOf(int number) =>
        new(
            number + 2,
            Names.Of(number),
            CodeOf(number),
            $"09{350_000_000 + number}",
            "1370/05/12",
            "",
            "",
            "",
            GuardianSigned: false,
            SameAs: null
        );

    private static string CodeOf(int number)
    {
        var nine = $"{200_000_000 + number}";
        var remainder = nine.Select((digit, at) => (digit - '0') * (10 - at)).Sum() % 11;
        return nine + (remainder < 2 ? remainder : 11 - remainder);
    }

    private static async Task<Guid> InScope(IServiceProvider services, Func<IServiceProvider, Task<Guid>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
