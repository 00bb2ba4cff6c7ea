using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;
using Kanoon.Documents.Verifying;

namespace Kanoon.Benchmarks.Figures;

/// <summary>One card by its serial over HTTP, sixteen callers, serials at random out of twenty thousand.</summary>
internal static class VerifyingACard
{
    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var city = data.Copy(await data.City());
        var requests = IssueAll(city).Select(serial => HttpLoad.Get($"/api/v1/verifications/{serial}", null)).ToArray();
        using var host = Server.Host(city).Ready();
        using var twin = Server.Twin(city).Ready();

        var rates = await Http.Compare(host.Port, twin.Port, _ => requests[Random.Shared.Next(requests.Length)]);
        return [Figure.Rate("verify a card by serial", "/s", rates.Ours, rates.Twin, 0.60)];
    }

    private static List<string> IssueAll(string database)
    {
        using var connection = Sql.Open(database);
        var associations = connection.List("SELECT Id FROM associations_associations", row => row.GetString(0));
        var serials = new List<string>(associations.Count);
        using var transaction = connection.BeginTransaction();
        using var cards = new Insert(
            connection,
            transaction,
            "associations_cards",
            "Id",
            "AssociationId",
            "MemberId",
            "Ordinal",
            "RequestedOn",
            "Stage",
            "StageSince",
            "StageBefore",
            "Serial",
            "IssuedOn",
            "ValidUntil",
            "HolderName",
            "ApprovedByOffice",
            "HeldByOffice",
            "HeldBefore",
            "Decisions",
            "Version"
        );
        foreach (var association in associations)
        {
            var serial = PaperSerial.Make(PaperKind.Card);
            serials.Add(serial);
            cards.Row(
                $"{Guid.CreateVersion7()}".ToUpperInvariant(),
                association,
                $"{Guid.CreateVersion7()}".ToUpperInvariant(),
                1,
                "2026-03-21",
                "Issued",
                "2026-03-21",
                "Requested",
                serial,
                "2026-03-21",
                "2099-03-20",
                "نرگس یوسفی",
                0,
                0,
                0,
                0,
                1
            );
        }

        transaction.Commit();
        return serials;
    }
}
