using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Microsoft.Data.Sqlite;

namespace Kanoon.Benchmarks.Data;

/// <summary>What a data set holds.</summary>
/// <param name="Count">How many licences, each with its one term.</param>
/// <param name="Associations">Whether there are associations behind the licences, with the words of their names.</param>
/// <param name="EndsOn">The last day of a licence's term, by its number.</param>
/// <param name="Grace">Days after it.</param>
internal sealed record Content(int Count, bool Associations, Func<int, DateOnly> EndsOn, int Grace);

/// <summary>Fills a migrated database by plain prepared inserts, the indexes made afterwards.</summary>
internal static class Generator
{
    private const int Districts = 22;
    private static readonly string[] Filled =
    [
        "associations_associations",
        "associations_association_words",
        "associations_licences",
        "associations_licence_terms",
    ];

    /// <summary>A licence's number, by its place in the set.</summary>
    public static string NumberOf(int number) => $"{1400 + number / 100_000}-{number % 100_000:000000}";

    public static void Fill(string database, Content content)
    {
        using var connection = Sql.Open(
            database,
            "journal_mode = OFF",
            "synchronous = OFF",
            "cache_size = -400000",
            "foreign_keys = OFF"
        );
        var indexes = connection.List(
            $"""
            SELECT sql, name FROM sqlite_master
            WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('{string.Join("', '", Filled)}')
            """,
            row => (Text: row.GetString(0), Name: row.GetString(1))
        );
        foreach (var index in indexes)
            connection.Run($"DROP INDEX \"{index.Name}\"");

        using (var transaction = connection.BeginTransaction())
        {
            if (content.Associations)
                AddAssociations(connection, transaction, content.Count);
            AddLicences(connection, transaction, content);
            transaction.Commit();
        }

        foreach (var index in indexes)
            connection.Run(index.Text);
        connection.Run("PRAGMA journal_mode = WAL");
    }

    private static void AddAssociations(SqliteConnection connection, SqliteTransaction transaction, int count)
    {
        using var associations = new Insert(
            connection,
            transaction,
            Filled[0],
            "Id",
            "FoundingApplicationId",
            "ApplicantId",
            "FoundedOn",
            "NameText",
            "NameNormalised",
            "NameKey",
            "ClubId",
            "DistrictCode",
            "NeighbourhoodCode",
            "Address",
            "Goals",
            "Purpose",
            "Version"
        );
        using var words = new Insert(connection, transaction, Filled[1], "AssociationId", "Key");
        for (var number = 0; number < count; number++)
        {
            var name = AssociationName.Of(Names.Of(number));
            var district = 1 + number % Districts;
            associations.Row(
                IdOf(1, number),
                IdOf(2, number),
                IdOf(3, number),
                "2025-03-21",
                name.Text,
                name.Normalised,
                name.Key,
                $"0190C1B0-0000-7000-8000-{1 + number % 5:000000000000}",
                district,
                district * 10_000 + 101,
                $"خیابان بهار، کوچهٔ {number}، پلاک ۱۲",
                "[1,5]",
                "گسترش شعرخوانی و کتاب‌خوانی در محله",
                1
            );
            foreach (var word in NameWord.Of(name).OrderBy(word => word.Key, StringComparer.Ordinal))
                words.Row(IdOf(1, number), word.Key);
        }
    }

    private static void AddLicences(SqliteConnection connection, SqliteTransaction transaction, Content content)
    {
        using var licences = new Insert(
            connection,
            transaction,
            Filled[2],
            "Id",
            "Number",
            "AssociationId",
            "StartsOn",
            "EndsOn",
            "RenewalOpensOn",
            "GraceEndsOn",
            "Version"
        );
        using var terms = new Insert(
            connection,
            transaction,
            Filled[3],
            "Id",
            "LicenceId",
            "Ordinal",
            "StartsOn",
            "EndsOn",
            "RenewalOpensOn",
            "GraceEndsOn",
            "GrantedOn",
            "IsSucceeded"
        );
        for (var number = 0; number < content.Count; number++)
        {
            var end = content.EndsOn(number);
            var (starts, ends) = (Day(end.AddDays(-730)), Day(end));
            var (opens, grace) = (Day(end.AddDays(-60)), Day(end.AddDays(content.Grace)));
            var licence = IdOf(4, number);
            licences.Row(licence, NumberOf(number), IdOf(1, number), starts, ends, opens, grace, 1);
            terms.Row(IdOf(5, number), licence, 1, starts, ends, opens, grace, starts, 0);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");

    // As time-ordered as the real ones, and as EF Core writes them.
    private static string IdOf(int kind, int number) =>
        $"0190C1B{kind}-{number >> 12:X4}-7{number & 0xFFF:X3}-8000-{number:X12}";
}
