using System.Text.Json;
using Kanoon.Persian;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Kanoon.Benchmarks.Twin;

/// <summary>
/// What the Host is measured against: the same answers from bare minimal endpoints and hand-written SQL on pooled
/// connections, without identity, validation, versions, audit or logs.
/// </summary>
internal static class BareServer
{
    // Above it, walking through the sorted names meets fifty hits sooner than sorting all hits takes.
    private const long Common = 5_000;

    private static readonly SemaphoreSlim Writer = new(1, 1);

    public static Task Run(string database, string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();

        var store = $"Data Source={database}";
        app.MapGet("/health/live", () => "Healthy");
        app.MapGet("/api/v1/licences/{number}", (string number) => ReadLicence(store, number));
        app.MapGet("/api/v1/verifications/{serial}", (string serial) => VerifyCard(store, serial));
        app.MapGet(
            "/api/v1/associations",
            (string? q, int? district, string sort, int limit) => List(store, q, district, sort, limit)
        );
        app.MapPost("/api/v1/founding-applications", (BareApplication body) => Create(store, body));
        return app.RunAsync();
    }

    private static IResult ReadLicence(string store, string number)
    {
        using var connection = Open(store);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT l.Id, l.Version, l.Number, l.AssociationId, a.NameText, a.ClubId, a.DistrictCode, l.StartsOn, l.EndsOn,
                l.RenewalOpensOn, l.GraceEndsOn, l.SuspendedFrom, l.SuspendedUntil, l.Ending_Kind
            FROM associations_licences AS l JOIN associations_associations AS a ON a.Id = l.AssociationId
            WHERE l.Number = $number
            """;
        command.Parameters.AddWithValue("$number", number);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? TypedResults.Ok(
                new BareLicence(
                    reader.GetGuid(0),
                    reader.GetInt32(1),
                    reader.GetString(2),
                    StateOf(reader, 10),
                    reader.GetGuid(3),
                    reader.GetString(4),
                    reader.GetGuid(5),
                    reader.GetInt32(6),
                    reader.GetString(7),
                    reader.GetString(8),
                    reader.GetString(10)
                )
            )
            : TypedResults.NotFound();
    }

    private static IResult VerifyCard(string store, string serial)
    {
        using var connection = Open(store);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT c.Serial, c.HolderName, c.IssuedOn, c.ValidUntil, c.Stage, a.NameText, l.Number, l.StartsOn, l.EndsOn,
                l.RenewalOpensOn, l.GraceEndsOn, l.SuspendedFrom, l.SuspendedUntil, l.Ending_Kind
            FROM associations_cards AS c
                JOIN associations_associations AS a ON a.Id = c.AssociationId
                JOIN associations_licences AS l ON l.AssociationId = c.AssociationId
            WHERE c.Serial = $serial
            """;
        command.Parameters.AddWithValue("$serial", serial);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? TypedResults.Ok(
                new BareCard(
                    reader.GetString(0),
                    StateOf(reader, 10),
                    reader.GetString(1),
                    reader.GetString(5),
                    reader.GetString(6),
                    reader.GetString(2),
                    reader.GetString(3)
                )
            )
            : TypedResults.NotFound();
    }

    private static Ok<BarePage> List(string store, string? q, int? district, string sort, int limit)
    {
        using var connection = Open(store);
        using var command = connection.CreateCommand();
        var wanted = new List<string>();
        if (district is { } code)
        {
            wanted.Add("a.DistrictCode = $district");
            command.Parameters.AddWithValue("$district", code);
        }

        if (q is not null)
        {
            var (from, to) = PersianText.PrefixRange(q, 30);
            command.Parameters.AddWithValue("$from", from);
            command.Parameters.AddWithValue("$to", to);
            const string Words = "FROM associations_association_words AS w WHERE w.Key >= $from AND w.Key < $to";
            command.CommandText = $"SELECT COUNT(*) FROM (SELECT 1 {Words} LIMIT {Common})";
            wanted.Add(
                command.ExecuteScalar() is Common
                    ? $"EXISTS (SELECT 1 {Words} AND w.AssociationId = a.Id)"
                    : $"a.Id IN (SELECT w.AssociationId {Words})"
            );
        }

        command.CommandText = $"""
            SELECT a.Id, a.NameText, a.NameKey, a.ClubId, a.DistrictCode, a.NeighbourhoodCode, l.Number, l.EndsOn,
                l.StartsOn, l.RenewalOpensOn, l.GraceEndsOn, l.SuspendedFrom, l.SuspendedUntil, l.Ending_Kind,
                c.Name, d.Name, n.Name
            FROM associations_associations AS a JOIN associations_licences AS l ON l.AssociationId = a.Id
                LEFT JOIN clubs_clubs AS c ON c.Id = a.ClubId
                LEFT JOIN associations_districts AS d ON d.Code = a.DistrictCode
                LEFT JOIN associations_neighbourhoods AS n ON n.Code = a.NeighbourhoodCode
            {(wanted.Count == 0 ? "" : $"WHERE {string.Join(" AND ", wanted)}")}
            ORDER BY {(sort == "name" ? "a.NameKey" : "l.EndsOn")}, l.Number LIMIT $limit
            """;
        command.Parameters.AddWithValue("$limit", limit + 1);
        using var reader = command.ExecuteReader();
        var rows = new List<BareEntry>(limit);
        string? next = null;
        while (reader.Read() && next is null)
            if (rows.Count < limit)
                rows.Add(
                    new(
                        reader.GetGuid(0),
                        reader.GetString(1),
                        reader.GetGuid(3),
                        NameAt(reader, 14),
                        reader.GetInt32(4),
                        NameAt(reader, 15),
                        reader.GetInt32(5),
                        NameAt(reader, 16),
                        reader.GetString(6),
                        StateOf(reader, 10),
                        reader.GetString(7)
                    )
                );
            else
                next = $"{reader.GetString(2)},{reader.GetString(6)}";
        return TypedResults.Ok(new BarePage(rows, next));
    }

    private static async Task<IResult> Create(string store, BareApplication body)
    {
        var id = Guid.CreateVersion7();
        // In turns, as ours: SQLite's own waiting for a lock is polling, and would make the twin slower than it is.
        await Writer.WaitAsync();
        try
        {
            using var connection = Open(store);
            using var command = connection.CreateCommand();
            command.CommandText = """
                PRAGMA synchronous = FULL;
                INSERT INTO associations_founding_applications (Id, TrackingCode, ApplicantId, StartedAt, State, NameText,
                    NameNormalised, ClubId, DistrictCode, NeighbourhoodCode, Address, PostalCode, Goals, Purpose,
                    StageSince, Clock_DaysLeft, Version)
                VALUES ($id, $code, $id, $now, 'Draft', $name, $name, $club, $district, $neighbourhood, $address, NULL,
                    $goals, $purpose, $now, 0, 1)
                """;
            command.Parameters.AddWithValue("$id", id);
            command.Parameters.AddWithValue("$code", id.ToString("N")[22..]);
            command.Parameters.AddWithValue("$now", TimeProvider.System.GetUtcNow().UtcDateTime);
            command.Parameters.AddWithValue("$name", body.Name);
            command.Parameters.AddWithValue("$club", body.ClubId);
            command.Parameters.AddWithValue("$district", body.DistrictCode);
            command.Parameters.AddWithValue("$neighbourhood", body.NeighbourhoodCode);
            command.Parameters.AddWithValue("$address", body.Address);
            command.Parameters.AddWithValue("$goals", JsonSerializer.Serialize(body.Goals));
            command.Parameters.AddWithValue("$purpose", body.Purpose);
            command.ExecuteNonQuery();
        }
        finally
        {
            Writer.Release();
        }

        return TypedResults.Created($"/api/v1/founding-applications/{id}", new { id });
    }

    private static SqliteConnection Open(string store)
    {
        var connection = new SqliteConnection(store);
        connection.Open();
        return connection;
    }

    private static string NameAt(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? "" : reader.GetString(column);

    private static string StateOf(SqliteDataReader reader, int grace) =>
        !reader.IsDBNull(grace + 3) ? reader.GetString(grace + 3)
        : !reader.IsDBNull(grace + 1) ? "suspended"
        : string.CompareOrdinal(reader.GetString(grace), "2026-01-01") < 0 ? "expired"
        : "active";

    private sealed record BareLicence(
        Guid Id,
        int Version,
        string Number,
        string State,
        Guid AssociationId,
        string AssociationName,
        Guid ClubId,
        int District,
        string StartsOn,
        string EndsOn,
        string GraceEndsOn
    );

    private sealed record BareCard(
        string Serial,
        string State,
        string Holder,
        string Title,
        string Reference,
        string IssuedOn,
        string ValidUntil
    );

    private sealed record BareEntry(
        Guid Id,
        string Name,
        Guid ClubId,
        string ClubName,
        int District,
        string DistrictName,
        int Neighbourhood,
        string NeighbourhoodName,
        string LicenceNumber,
        string State,
        string ExpiresOn
    );

    private sealed record BarePage(IReadOnlyList<BareEntry> Items, string? Next);

    private sealed record BareApplication(
        string Name,
        Guid ClubId,
        int DistrictCode,
        int NeighbourhoodCode,
        string Address,
        IReadOnlyList<int> Goals,
        string Purpose
    );
}
